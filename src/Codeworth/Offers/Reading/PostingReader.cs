using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Offers.Reading;

/// <summary>Reads a job posting or a letter of offer: plain text, Markdown, HTML or schema.org JSON-LD.</summary>
/// <param name="vocabulary">What can be said of a job.</param>
/// <param name="book">Phrases it is said with.</param>
/// <param name="page">Reads HTML.</param>
public sealed class PostingReader(Vocabulary vocabulary, PhraseBook book, PageText page)
{
    /// <summary>Characters that are read: no posting is longer.</summary>
    public const int Longest = PostingText.Longest;

    private const double Structured = 0.98;

    /// <summary>So many kinds of care and no more are named; where more are, the job is of several.</summary>
    private const int MostSpecialties = 6;

    private readonly RoleReader _roles = new(vocabulary.Roles);
    private readonly ModeReader _modes = new(vocabulary.Modes);
    private readonly PlaceReader _places = new(vocabulary.Places);
    private readonly CredentialReader _credentials = new(vocabulary.Credentials);
    private readonly EducationReader _educations = new(vocabulary.Educations);

    /// <param name="source">As pasted.</param>
    /// <param name="today">The month it is read in, for dates without a year.</param>
    public Posting Read(string source, YearMonth today)
    {
        PostingText read = PostingText.Of(source, page);
        Scan scan = new(read.Text, book);
        (ImmutableArray<Said<CredentialNeed>> required, ImmutableArray<Said<CredentialNeed>> preferred, Said<bool>? apprentice) = _credentials.Read(scan);
        (Said<ExperienceAsked>? experience, Said<ExperienceAsked>? experiencePreferred) = ExperienceReader.Read(scan);
        (int First, int Last, double Confidence)? title = TitleReader.Read(scan);
        (int First, int Last) titled = title is { } words ? (words.First, words.Last) : (-1, -1);
        (Said<Role>? role, Doubt? whichRole) = title is { } named ? _roles.Read(scan, named.First, named.Last, named.Confidence, apprentice?.Value, experience?.Value.Least) : default;
        (Said<PostedPay>? pay, Said<decimal>? signOn, Doubt? whichPay) = PayReader.Read(scan);
        (Said<Employment>? employment, Doubt? whichEmployment) = EmploymentReader.Read(scan);
        (Said<Area>? area, List<Said<string>> residence, Doubt? whichArea) = _places.Read(scan);
        (Said<WorkMode>? mode, Doubt? whichMode) = _modes.Read(scan);
        Posting posting = new()
        {
            Text = read.Text,
            Title = title is { } at ? new Said<string>(scan.Span(at.First, at.Last).Of(read.Text), scan.Span(at.First, at.Last), at.Confidence) : null,
            Employer = EmployerReader.Read(scan),
            Role = role,
            Pay = pay,
            Employment = employment,
            Hours = EmploymentReader.Hours(scan),
            Area = area,
            Residence = [.. residence.DistinctBy(state => state.Value)],
            Mode = mode,
            Setting = KindReader.Setting(scan, vocabulary.Settings, titled),
            Specialties = Specialties(scan, titled),
            Required = required,
            Preferred = preferred,
            Apprentice = apprentice,
            Experience = experience,
            ExperiencePreferred = experiencePreferred,
            Education = _educations.Read(scan),
            Benefits = BenefitReader.Read(scan),
            DaysOff = BenefitReader.DaysOff(scan),
            Holidays = BenefitReader.Holidays(scan),
            Match = BenefitReader.Match(scan),
            SignOn = signOn,
            Accuracy = StandardReader.Accuracy(scan),
            Productivity = StandardReader.Productivity(scan),
            Closes = ClosingReader.Read(scan, today),
            Doubts = [.. new[] { whichRole, whichPay, whichEmployment, whichArea, whichMode }.OfType<Doubt>()],
        };
        return read.Data is { } data ? With(posting, data) : posting;
    }

    /// <summary>What fields of data say goes before what the text says.</summary>
    private Posting With(Posting posting, JobPostingData data) => posting with
    {
        Pay = data.Pay is { } pay ? new Said<PostedPay>(pay, data.PayAt, Structured) : posting.Pay,
        Mode = data.IsRemote ? new Said<WorkMode>(vocabulary.Modes.Find("remote")!, data.RemoteAt, Structured) : posting.Mode,
        Closes = data.Closes is { } date ? new Said<DateOnly>(date, data.ClosesAt, Structured) : posting.Closes,
        Doubts = [.. posting.Doubts.Where(doubt => !(doubt.Field == "pay" && data.Pay is not null) && !(doubt.Field == "mode" && data.IsRemote))],
    };

    private ImmutableArray<Said<Specialty>> Specialties(Scan scan, (int, int) title) =>
    [
        .. KindReader.Read(scan, Topic.Specialty, title).Take(MostSpecialties)
            .Select(found => vocabulary.Specialties.Find(found.Id) is { } specialty ? new Said<Specialty>(specialty, found.At, found.Confidence) : null).OfType<Said<Specialty>>(),
    ];
}
