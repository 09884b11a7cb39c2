using Codeworth.App.Briefs;
using Codeworth.Offers;

namespace Codeworth.App.Answers;

/// <summary>A brief in words, the same in every form: headings, and lines under them.</summary>
internal static class BriefWords
{
    public static string Id(BriefBasis basis) => basis switch
    {
        BriefBasis.OtherOffer => "other-offer",
        BriefBasis.PostedRange => "posted-range",
        BriefBasis.Offer => "offer",
        BriefBasis.PresentJob => "present-job",
        BriefBasis.UpperQuarter => "upper-quarter",
        BriefBasis.Median => "median",
        _ => "lower-quarter",
    };

    /// <summary>The three amounts, the case, other levers, when to ask.</summary>
    public static IEnumerable<(string Heading, string[] Lines)> Of(Brief brief)
    {
        yield return ("What to ask for", [.. Points(brief)]);
        yield return ("The case", [.. brief.Case.Select(sentence => sentence.Text)]);
        yield return ("What else to ask for", [.. brief.Levers.Select(Of)]);
        yield return ("When to ask", [.. brief.When.Select(sentence => sentence.Text)]);
    }

    /// <summary>The three amounts apart: one where the offer is what one would ask for.</summary>
    public static IEnumerable<PointToMake> Boxes(Brief brief)
    {
        yield return new PointToMake(brief.IsContent ? "The offer is enough" : "Begin with", Amounts.Year(brief.Opening.Amount), Basis(brief.Opening.Basis));
        if (!brief.IsContent && brief.Target.Amount < brief.Opening.Amount)
            yield return new PointToMake("Hope for", Amounts.Year(brief.Target.Amount), Basis(brief.Target.Basis));
        yield return new PointToMake("Say no below", Amounts.Year(brief.WalkAway.Amount), Basis(brief.WalkAway.Basis));
    }

    /// <summary>What to ask, with what it is worth.</summary>
    public static string Of(Lever lever) => lever.Dollars is { } dollars ? $"{lever.Text} Worth {Amounts.Dollars(dollars)} a year." : lever.Text;

    private static IEnumerable<string> Points(Brief brief)
    {
        if (brief.IsContent)
            yield return $"The offer, {Amounts.Year(brief.Opening.Amount)}, is as much as evidence bears: ask for other things than base pay.";
        else
        {
            yield return $"Begin with {Amounts.Year(brief.Opening.Amount)}: {Basis(brief.Opening.Basis)}.";
            if (brief.Target.Amount < brief.Opening.Amount)
                yield return $"Hope for {Amounts.Year(brief.Target.Amount)}: {Basis(brief.Target.Basis)}.";
        }

        yield return brief.IsOutOfReach
            ? $"Below {Amounts.Year(brief.WalkAway.Amount)} ({Basis(brief.WalkAway.Basis)}) your alternative pays more, and evidence bears no more than {Amounts.Year(brief.Opening.Amount)} here: say no unless something else makes up for it."
            : $"Say no below {Amounts.Year(brief.WalkAway.Amount)}: {Basis(brief.WalkAway.Basis)}.";
    }

    private static string Basis(BriefBasis basis) => basis switch
    {
        BriefBasis.OtherOffer => "your other offer",
        BriefBasis.PostedRange => "the top of the range they posted",
        BriefBasis.Offer => "the offer itself",
        BriefBasis.PresentJob => "what your present job pays",
        BriefBasis.UpperQuarter => "a quarter of people like you are paid more",
        BriefBasis.Median => "the market median for you",
        _ => "three quarters of people like you are paid more",
    };
}
