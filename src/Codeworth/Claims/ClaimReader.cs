using System.Text.RegularExpressions;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Claims;

/// <summary>
/// Reads a claim as it is said: a subject, a comparison, an amount. <c>CRC adds 20-40%</c>, <c>certified earn 20-30% more than non-certified</c>,
/// <c>auditors earn $60k-90k</c>, <c>Texas coders earn more than Ohio coders</c>, <c>the national median is 48,000</c>.
/// </summary>
/// <param name="words">What a subject can be made of.</param>
public sealed partial class ClaimReader(Vocabulary words)
{
    /// <summary>The option and field a claim is said in.</summary>
    public const string Field = "say";

    /// <summary>Characters a claim may have.</summary>
    public const int Longest = 200;

    private const string Verbs = "(?:earns?|makes?|gets?|pays?|is paid|are paid)";
    private const string Amounts = @"(?<r>[^a-z]*\d[\d.,]*\s*k?\s*(?:%|percent)?(?:\s*(?:-|\u2013|\u2014|to|and)\s*\$?\s*\d[\d.,]*\s*k?\s*(?:%|percent)?)?\s*\+?)";
    private const int Milliseconds = 1000;

    private readonly SubjectReader _subjects = new(words);

    /// <summary>The claim, or what cannot be read with the forms that can.</summary>
    /// <param name="text">As typed.</param>
    public Reading<Claim> Read(string text)
    {
        string said = Spaces().Replace(text, " ").Trim().TrimEnd('.', '!');
        if (said.Length > Longest)
            return Wrong(text, ErrorTexts.ClaimTooLong(Longest));
        try
        {
            if (Compared().Match(said) is { Success: true } compared)
                return Comparison(text, compared);
            if (Premium().Match(said) is { Success: true } premium)
                return Difference(text, premium);
            if (Median().Match(said) is { Success: true } median)
                return Paid(text, median);
            return Pay().Match(said) is { Success: true } pay ? Paid(text, pay) : Wrong(text, ErrorTexts.ClaimNotRead(text), _subjects.NearestOf(said));
        }
        catch (RegexMatchTimeoutException)
        {
            return Wrong(text, ErrorTexts.ClaimNotRead(text));
        }
    }

    private Reading<Claim> Comparison(string text, Match match)
    {
        ClaimedRange range = Less(match) ? new(null, 0) : new(0, null);
        return Between(text, match, (range, Claim.Percent));
    }

    private Reading<Claim> Difference(string text, Match match)
    {
        if (AmountText.Read(match.Groups["r"].Value) is not { } amount)
            return Wrong(text, ErrorTexts.ClaimAmount(match.Groups["r"].Value));
        return Between(text, match, Less(match) ? (new ClaimedRange(-amount.Range.High, -amount.Range.Low), amount.Unit) : amount);
    }

    private Reading<Claim> Between(string text, Match match, (ClaimedRange Range, string Unit) amount)
    {
        FieldReading<ClaimSubject> subject = Subject(text, match.Groups["s"].Value), against = match.Groups["a"] is { Success: true } other ? Subject(text, other.Value) : default;
        if ((subject.Problem ?? against.Problem) is { } problem)
            return problem;
        ClaimSubject one = subject.Value!;
        if ((against.Value ?? Comparisons.Usual(one, words)) is not { } two || one == two)
            return Wrong(text, ErrorTexts.ClaimComparesNothing);
        return Made(text, ClaimKind.Premium, Comparisons.Filled(one, two), Comparisons.Filled(two, one), amount);
    }

    private Reading<Claim> Paid(string text, Match match)
    {
        string said = match.Groups["r"].Value;
        if (AmountText.Read(said) is not { Unit: Claim.DollarsAYear } amount || amount.Range.Low is < 5_000)
            return Wrong(text, ErrorTexts.ClaimAmount(said));
        FieldReading<ClaimSubject> subject = match.Groups["s"] is { Success: true } people ? Subject(text, people.Value) : ClaimSubject.Everybody(words);
        return subject.Problem is { } problem ? problem : Made(text, ClaimKind.Pay, subject.Value!, null, amount);
    }

    private FieldReading<ClaimSubject> Subject(string text, string people)
    {
        (ClaimSubject? subject, string unknown) = _subjects.Read(people);
        return subject is not null
            ? subject
            : new Problem(Field, text, ErrorTexts.ClaimWordUnknown(unknown), ErrorTexts.ClaimForms, _subjects.Nearest(unknown), "");
    }

    private static Claim Made(string text, ClaimKind kind, ClaimSubject subject, ClaimSubject? against, (ClaimedRange Range, string Unit) amount) => new(
        Claim.Said, "", Echo.Of(text.Trim()), kind, subject, against, amount.Range, amount.Unit, null, "",
        against is null ? $"Read as {Comparisons.InWords(subject)}.{(subject.Certified == true ? " Certified stands for holding a CPC." : "")}" : $"Read as {Comparisons.InWords(subject)} against {Comparisons.InWords(against)}.");

    private static bool Less(Match match) => match.Groups["d"].Value.Equals("less", StringComparison.OrdinalIgnoreCase);

    private static Problem Wrong(string text, string message, params string[] nearest) => new(Field, text, message, ErrorTexts.ClaimForms, [.. nearest], "");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex($"^(?<s>.+?) {Verbs} (?<d>more|less) than (?<a>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Compared();

    [GeneratedRegex($"^(?<s>.+?) (?:(?:adds?|gives?|brings?|(?:is|are) worth|raises? pay by) (?:about )?{Amounts}(?: to pay| more)?(?: a year| per year)?|{Verbs} (?:about )?{Amounts} (?:a year )?(?<d>more|less)(?: than (?<a>.+))?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Premium();

    [GeneratedRegex($"^(?:the )?(?:national |us )?median(?: pay| salary| wage)?(?: (?:of|for|in) (?<s>.+?))? is (?:about )?{Amounts}(?: a year| per year)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Median();

    [GeneratedRegex($"^(?<s>.+?) {Verbs} (?:about |between |at least )?{Amounts}(?: a year| per year)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Pay();
}
