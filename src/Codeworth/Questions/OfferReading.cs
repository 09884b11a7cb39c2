using System.Globalization;
using Codeworth.Benefits;
using Codeworth.Markets;
using Codeworth.Offers;
using Codeworth.Offers.Reading;
using Codeworth.Problems;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads a posting with what is said beside it: everything that is wrong with it at once.</summary>
/// <param name="postings">Reads postings.</param>
/// <param name="vocabulary">What can be said.</param>
/// <param name="law">What taxes take.</param>
public sealed class OfferReading(PostingReader postings, Vocabulary vocabulary, TaxLaw law)
{
    /// <summary>A job of more kinds of care than this is of none of them.</summary>
    private const int MostSpecialties = 3;

    /// <param name="fields">As typed.</param>
    /// <param name="today">The day it is read; the first of the month where one is said.</param>
    public Reading<OfferQuestion> Read(OfferFields fields, DateOnly today)
    {
        List<Problem> problems = [];
        YearMonth month = new(today.Year, today.Month);
        string source = fields.One(OfferOptions.Text.Name) ?? "";
        if (source.Length > PostingReader.Longest)
            problems.Add(new Problem(OfferOptions.Text.Name, "", ErrorTexts.PostingTooLong(source.Length), ErrorTexts.Expected(OfferOptions.Text), [], ErrorTexts.PostingTooLongNext));
        Posting posting = postings.Read(source, month);
        if (string.IsNullOrWhiteSpace(posting.Text) && !fields.Says(OfferOptions.Pay) && !fields.Says(OfferOptions.Parts))
            problems.Add(new Problem(OfferOptions.Text.Name, "", ErrorTexts.NoPosting, ErrorTexts.Expected(OfferOptions.Text), [], ErrorTexts.NoPostingNext));
        Reading<WorthQuestion> typed = WorthReading.Read(fields.Worth, vocabulary, month);
        problems.AddRange(typed.Problems);
        if (!typed.IsRead)
            return Reading.Refused<OfferQuestion>(problems);
        List<string> notes = [];
        (WorthQuestion worth, OfferedPay? pay) = Job(typed.Value, posting, fields.Says(WorthOptions.Area), notes);
        (OffersQuestion? packages, decimal? current, decimal? other) = Packages(fields, posting, worth, ref pay, problems);
        OfferQuestion question = new(posting, worth, pay, packages, current, other, new OwnEvidence(Number(fields, OfferOptions.Accuracy, 50, 100, problems), Number(fields, OfferOptions.Productivity, 0.1, 500, problems)), fields.Says(WorthOptions.On) ? new DateOnly(worth.On.Year, worth.On.Month, 1) : today, [.. notes]);
        return problems.Count > 0 ? Reading.Refused<OfferQuestion>(problems) : question;
    }

    /// <summary>Reads a posting among many: the job, and the person as typed, but for what the posting asks of everyone.</summary>
    /// <param name="source">As posted.</param>
    /// <param name="typed">What was typed of job and person, for all postings or for this one.</param>
    /// <param name="saysArea">Whether a place was typed.</param>
    public OfferedJob Read(string source, WorthQuestion typed, bool saysArea)
    {
        Posting posting = postings.Read(source, typed.On);
        (WorthQuestion worth, OfferedPay? pay) = Job(typed, posting, saysArea, null);
        return new OfferedJob(posting, worth, pay);
    }

    /// <summary>The job as it is judged, and its pay.</summary>
    private static (WorthQuestion Worth, OfferedPay? Pay) Job(WorthQuestion typed, Posting posting, bool saysArea, List<string>? notes)
    {
        WorthQuestion worth = Judged(typed, posting, saysArea, notes);
        return (worth, typed.Pay is { } said ? new OfferedPay(said, said) : posting.Pay is { } posted ? OfferedPay.Of(posted.Value, worth.On.DollarYear) : null);
    }

    private static double? Number(OfferFields fields, WorthOption option, double least, double most, List<Problem> problems)
    {
        if (!fields.Says(option))
            return null;
        string text = fields.One(option.Name)!.Trim();
        if (double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most)
            return number;
        problems.Add(new Problem(option.Name, text, ErrorTexts.NotKnown(option.Name, text), ErrorTexts.Expected(option), [], ""));
        return null;
    }

    /// <summary>The job as the posting tells it, but for what was typed; the person as typed, but for what the posting asks of everyone.</summary>
    private static WorthQuestion Judged(WorthQuestion typed, Posting posting, bool saysArea, List<string>? notes)
    {
        Market market = typed.Market with
        {
            Role = typed.Market.Role ?? posting.Role?.Value,
            Specialty = typed.Market.Specialty ?? (posting.Specialties.Length is > 0 and <= MostSpecialties ? posting.Specialties[0].Value : null),
            Setting = typed.Market.Setting ?? posting.Setting?.Value,
            Mode = typed.Market.Mode ?? posting.Mode?.Value,
            Area = saysArea ? typed.Market.Area : posting.Area?.Value ?? typed.Market.Area,
        };
        Profile profile = typed.Profile;
        if (profile.Years is null && posting.Experience is { } asked)
        {
            profile = profile with { Years = asked.Value.Most is { } most ? (asked.Value.Least + most) / 2 : asked.Value.Least };
            notes?.Add(OfferNotes.YearsTaken(profile.Years.Value));
        }

        if (profile.Credentials is null && posting.Required.Any(need => !need.Value.AnyOf.IsEmpty))
        {
            profile = profile with { Credentials = [.. posting.Required.Where(need => !need.Value.AnyOf.IsEmpty).Select(need => need.Value.AnyOf[0]).Distinct()] };
            notes?.Add(OfferNotes.CredentialsTaken(profile.Credentials.Value));
        }

        if (profile.Education is null && posting.Education is { } education)
        {
            profile = profile with { Education = education.Value };
            notes?.Add(OfferNotes.EducationTaken(education.Value));
        }

        return typed with { Market = market, Profile = profile };
    }

    /// <summary>The offer and what it is compared with as packages. A part that is typed goes before what the posting says.</summary>
    private (OffersQuestion? Packages, decimal? Current, decimal? Other) Packages(OfferFields fields, Posting posting, WorthQuestion worth, ref OfferedPay? pay, List<Problem> problems)
    {
        List<KeyValuePair<string, string>> parts = [.. Parts(fields, OfferOptions.Parts, 1, OfferNotes.ThisOffer, "", problems)];
        List<KeyValuePair<string, string>> current = [.. Parts(fields, OfferOptions.Current, 2, OfferNotes.PresentJob, "base", problems)], other = [.. Parts(fields, OfferOptions.Other, 3, OfferNotes.OtherOffer, "base", problems)];
        foreach ((string name, string value) in Posted(posting, pay))
        {
            if (!parts.Exists(part => part.Key == name))
                parts.Add(new(name, value));
        }

        bool hasPay = parts.Exists(part => part.Key == "1.base");
        (decimal? now, decimal? rival) = (Base(2, current, problems), Base(3, other, problems));
        if (hasPay && pay is null && Base(1, parts, problems) is { } said)
            pay = new OfferedPay(new AnnualWage(said, worth.On.DollarYear), new AnnualWage(said, worth.On.DollarYear));
        string area = fields.One(WorthOptions.Area.Name) is { Length: > 0 } typed ? typed : AreaOf(worth.Market, posting);
        if (problems.Count > 0 || !hasPay || area.Length == 0)
            return (null, now, rival);
        Reading<OffersQuestion> reading = OffersReading.Read(
            OffersFields.Of([], [.. parts, .. current, .. other], name => name == WorthOptions.Area.Name ? area : fields.One(name)), vocabulary.Places, law, worth.On.Year);
        problems.AddRange(reading.Problems.Select(problem => problem with { Field = Field(problem.Field) }));
        return (reading.IsRead ? reading.Value : null, now, rival);
    }

    /// <summary>The base pay of a package, dollars a full-time year; null where nothing is said of it.</summary>
    private static decimal? Base(int number, List<KeyValuePair<string, string>> parts, List<Problem> problems)
    {
        if (parts.Count == 0)
            return null;
        List<Problem> own = [];
        Package package = new PackageReading(number, parts.DistinctBy(part => part.Key).ToDictionary(part => part.Key.Split('.', 2)[1], part => part.Value, StringComparer.Ordinal), own).Read();
        problems.AddRange(own.Select(problem => problem with { Field = Field(problem.Field) }));
        return (decimal)(package.Base * WorkYear.FullTimeWeek / package.HoursPerWeek);
    }

    /// <summary>Where one would live on it: the job's place. Somebody who works from home for anywhere says where.</summary>
    private static string AreaOf(Market market, Posting posting) =>
        market.Area.Kind == AreaKind.Nation ? posting.Residence is [var only] ? only.Value : "" : market.Area.Kind == AreaKind.State ? market.Area.State : market.Area.Name;

    private static IEnumerable<KeyValuePair<string, string>> Parts(OfferFields fields, WorthOption option, int number, string name, string alone, List<Problem> problems)
    {
        if (fields.One(option.Name) is not { } text || string.IsNullOrWhiteSpace(text))
            yield break;
        yield return new($"{number}.name", name);
        foreach (string part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] said = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (said.Length == 2)
                yield return new($"{number}.{said[0].ToLowerInvariant()}", said[1]);
            else if (alone.Length > 0)
                yield return new($"{number}.{alone}", part);
            else
                problems.Add(new Problem(option.Name, part, ErrorTexts.OfferPartNotRead(part), ErrorTexts.Expected(option), [], ""));
        }
    }

    /// <summary>What the posting says of the package.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Posted(Posting posting, OfferedPay? pay)
    {
        yield return new("1.name", OfferNotes.ThisOffer);
        double hours = posting.Hours?.Value is { } said and >= 1 and <= 80 ? said : WorkYear.FullTimeWeek;
        if (pay is { } offered)
            yield return new("1.base", Text((double)offered.Middle.Dollars * hours / WorkYear.FullTimeWeek));
        yield return new("1.hours", Text(hours));
        if (posting.SignOn is { } signOn)
            yield return new("1.sign-on", Text((double)signOn.Value));
        if (posting.Match is { } match)
            yield return new("1.match", $"100% of {Text(match.Value)}%");
        if (posting.DaysOff is { } days)
            yield return new("1.days-off", Text(days.Value));
        if (posting.Holidays is { } holidays)
            yield return new("1.holidays", Text(holidays.Value));
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A part of a package is of the option that said it.</summary>
    private static string Field(string field) => field.Split('.') switch
    {
        ["1", ..] => OfferOptions.Parts.Name,
        ["2", ..] => OfferOptions.Current.Name,
        ["3", ..] => OfferOptions.Other.Name,
        _ => field,
    };
}
