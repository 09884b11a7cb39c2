using Codeworth.Markets;

namespace Codeworth.Offers.Reading;

/// <summary>Places a title among the roles: the highest name of work in it, then its level.</summary>
/// <param name="roles">The roles.</param>
internal sealed class RoleReader(Lookup<Role> roles)
{
    private const double Sure = 0.95;
    private const double Likely = 0.75;
    private const double Open = 0.5;

    /// <summary>Names of work below this rank say what a whole occupation is called, not what is done.</summary>
    private const double Specific = 40;

    /// <summary>Years from which a first-level coder is one who works alone.</summary>
    private const double YearsOfACoder = 1;

    /// <param name="scan">The posting.</param>
    /// <param name="first">First word of the title.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="sure">How sure it is that this is the title.</param>
    /// <param name="apprentice">Whether apprentices are taken, where that is said.</param>
    /// <param name="years">Years of experience asked for, where they are said.</param>
    public (Said<Role>? Role, Doubt? Doubt) Read(Scan scan, int first, int last, double sure, bool? apprentice, double? years)
    {
        Match? best = null;
        bool bills = false, codes = false;
        foreach (Match match in scan.Of(Topic.Title))
        {
            if (match.First < first || match.Last > last)
                continue;
            bills |= match.Id == "biller";
            codes |= match.Id == "coder";
            if (best is not { } known || match.Phrase.Weight > known.Phrase.Weight)
                best = match;
        }

        if (best is not { } found)
            return default;
        TextSpan at = scan.Span(first, last);
        return found.Id switch
        {
            "biller" when codes || Contains(scan, found, "coder") => Either(at, "biller", "coder", sure, OfferTexts.BillsOrCodes),
            "coder" => Level(scan, first, last, at, sure, apprentice, years),
            "records-clerk" when found.Phrase.Weight < Specific => Either(at, "records-clerk", "coder", sure, OfferTexts.KeepsOrCodes),
            "none" => (null, new Doubt("role", OfferTexts.WhichRole, ["records-clerk", "manager"], at)),
            _ => (Said(found.Id, at, sure * Sure), null),
        };
    }

    private (Said<Role>?, Doubt?) Level(Scan scan, int first, int last, TextSpan at, double sure, bool? apprentice, double? years)
    {
        string level = "";
        foreach (Match match in scan.Of(Topic.Level))
        {
            if (match.First >= first && match.Last <= last && (level.Length == 0 || match.Id is "three" or "entry"))
                level = match.Id;
        }

        return level switch
        {
            "three" => (Said("senior-coder", at, sure * Sure), null),
            "entry" => (Said("apprentice-coder", at, sure * Sure), null),
            "two" => (Said("coder", at, sure * Sure), null),
            "one" when apprentice == true || years is < YearsOfACoder => (Said("apprentice-coder", at, sure * Likely), null),
            "one" when years is >= YearsOfACoder => (Said("coder", at, sure * Likely), null),
            "one" => Either(at, "apprentice-coder", "coder", sure, OfferTexts.FirstLevel),
            _ when apprentice == true && years is 0 => (Said("apprentice-coder", at, sure * Likely), null),
            _ => (Said("coder", at, sure * Sure), null),
        };
    }

    private static bool Contains(Scan scan, Match match, string word) => scan.Span(match).Of(scan.Text).Contains(word, StringComparison.OrdinalIgnoreCase);

    private (Said<Role>?, Doubt?) Either(TextSpan at, string taken, string other, double sure, string question) =>
        (Said(taken, at, sure * Open), new Doubt("role", question, [taken, other], at));

    private Said<Role>? Said(string id, TextSpan at, double confidence) => roles.Find(id) is { } role ? new Said<Role>(role, at, confidence) : null;
}
