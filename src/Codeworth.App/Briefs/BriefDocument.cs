using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.App.Web.Charts;
using Codeworth.Data.Catalog;
using Codeworth.Offers;
using Codeworth.Questions;

namespace Codeworth.App.Briefs;

/// <summary>A brief as a document to carry: what every form of it says.</summary>
/// <param name="Title">The job it is about.</param>
/// <param name="Headline">The verdict.</param>
/// <param name="Chances">How sure the verdict is; empty where there is none.</param>
/// <param name="Asked">The job and the person as they were understood.</param>
/// <param name="Points">What to begin with, hope for, say no below.</param>
/// <param name="Sections">The case, other levers, when to ask, questions, what is odd and missing.</param>
/// <param name="Evidence">What lines rest on; a line names it by its place, counted from 1.</param>
/// <param name="Notes">What to know of it.</param>
/// <param name="Explain">The command that prints how its market figures were made.</param>
/// <param name="Made">Dollars, model, evidence.</param>
/// <param name="Spread">The picture of how pay spreads.</param>
/// <param name="Pays">What the pay in the picture is called.</param>
internal sealed record BriefDocument(
    string Title, string Headline, string Chances, string Asked, ImmutableArray<PointToMake> Points, ImmutableArray<BriefSection> Sections,
    ImmutableArray<string> Evidence, ImmutableArray<string> Notes, string Explain, string Made, Spread Spread, string Pays)
{
    /// <summary>Sources named in a line: the rest is in the explanation.</summary>
    private const int NamedSources = 4;

    /// <summary>What a document says of itself, so that it is not handed over by mistake.</summary>
    public const string ForYou = "For you alone: it says what you would take.";

    public static BriefDocument Of(OfferAnswer answer, SourceNames names)
    {
        List<string> evidence = [];
        ImmutableArray<BriefSection> sections =
        [
            .. new[]
            {
                new BriefSection("The case", [.. answer.Brief.Case.Select(sentence => Line(sentence.Text, sentence.Evidence, evidence))]),
                new BriefSection("What else to ask for", [.. answer.Brief.Levers.Select(lever => Line(BriefWords.Of(lever), lever.Evidence, evidence))]),
                new BriefSection("When to ask", [.. answer.Brief.When.Select(sentence => Line(sentence.Text, sentence.Evidence, evidence))]),
                Plain("Questions to put to them", answer.Questions),
                Plain("What is odd", answer.Odd.Where(odd => !odd.IsMissing).Select(odd => odd.Text)),
                Plain("What is missing", answer.Odd.Where(odd => odd.IsMissing).Select(odd => odd.Text)),
            }.Where(section => section.Lines.Length > 0),
        ];
        return new BriefDocument(
            TitleOf(answer), OfferWords.Headline(answer) + ".", answer.Verdict is { } verdict ? OfferWords.Chances(verdict, ReferenceCatalog.OfferRules) : "", QuestionText.Of(answer.Worth.Question) + ".",
            [.. BriefWords.Boxes(answer.Brief)], sections, [.. evidence, Sources(answer, names)], answer.Notes, ExplainCommand.Of(answer.Worth.Question), MadeOf(answer), Spread.Of(answer.Worth), answer.Question.Pay is { IsRange: true } ? "Middle of the range" : "The offer");
    }

    private static BriefSection Plain(string heading, IEnumerable<string> lines) => new(heading, [.. lines.Select(line => new BriefLine(line, 0))]);

    private static BriefLine Line(string text, string rests, List<string> evidence)
    {
        if (rests.Length == 0)
            return new BriefLine(text, 0);
        string line = char.ToUpperInvariant(rests[0]) + rests[1..] + ".";
        int place = evidence.IndexOf(line);
        if (place < 0)
        {
            place = evidence.Count;
            evidence.Add(line);
        }

        return new BriefLine(text, place + 1);
    }

    private static string TitleOf(OfferAnswer answer)
    {
        Posting posting = answer.Question.Posting;
        string job = posting.Title?.Value ?? answer.Worth.Question.Market.Role?.Name ?? "This job";
        return posting.Employer is { } employer ? $"{job}, {employer.Value}" : job;
    }

    private static string Sources(OfferAnswer answer, SourceNames names)
    {
        string[] heaviest = [.. answer.Worth.Estimate.Sources.Take(NamedSources).Select(source => $"{names[source.SourceId]} ({Amounts.Share(source.Weight)}, {source.Figures:#,0} figures)")];
        return $"The market figures, most of all: {string.Join("; ", heaviest)}; {answer.Worth.Estimate.Sources.Length - heaviest.Length:#,0} more sources in the explanation.";
    }

    private static string MadeOf(OfferAnswer answer) =>
        $"Dollars of {answer.Worth.Question.On.Year}, gross, of a full-time year of 2,080 hours. Codeworth, model {answer.Worth.Estimate.Model.Version}, evidence to {answer.Worth.Estimate.Model.Fitted}. Estimates from public figures; no legal or tax advice.";
}

/// <summary>A heading and the lines under it.</summary>
internal sealed record BriefSection(string Heading, ImmutableArray<BriefLine> Lines);

/// <summary>A line, and the place of what it rests on, counted from 1; 0 where it states no figure.</summary>
internal readonly record struct BriefLine(string Text, int Evidence);

/// <summary>An amount to ask for or to stand by: <c>Begin with</c>, <c>$82,890</c>, <c>the top of the range they posted</c>.</summary>
internal readonly record struct PointToMake(string Label, string Amount, string Basis);
