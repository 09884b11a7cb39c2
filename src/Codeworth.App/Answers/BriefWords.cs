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
        yield return ("What else to ask for", [.. brief.Levers.Select(Lever)]);
        yield return ("When to ask", [.. brief.When.Select(sentence => sentence.Text)]);
    }

    /// <summary>What each sentence and lever rests on, for whoever must answer for it.</summary>
    public static IEnumerable<string> Evidence(Brief brief) =>
        brief.Case.Concat(brief.When).Where(sentence => sentence.Evidence.Length > 0).Select(sentence => (sentence.Text, sentence.Evidence))
            .Concat(brief.Levers.Where(lever => lever.Evidence.Length > 0).Select(lever => (lever.Text, lever.Evidence)))
            .GroupBy(each => each.Evidence).Select(group => $"{Capital(group.Key)}: {string.Join(" ", group.Select(each => each.Text))}");

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

    private static string Lever(Lever lever) => lever.Dollars is { } dollars ? $"{lever.Text} Worth {Amounts.Dollars(dollars)} a year." : lever.Text;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
