using System.Collections.Immutable;
using Codeworth.Claims;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>Which claims are asked about, and in which month.</summary>
/// <param name="Ids">Ids of the register; empty for all, or for none where a claim is said.</param>
/// <param name="Said">A claim of one's own, or null.</param>
/// <param name="On">The month.</param>
internal sealed record ClaimsQuestion(ImmutableArray<string> Ids, Claim? Said, YearMonth On)
{
    /// <summary>Name of the option that names claims of the register.</summary>
    public const string Id = "id";

    /// <summary>Whether findings are told with everything that made them.</summary>
    public bool Whole => Said is not null || Ids.Length > 0;

    /// <param name="ids">As typed; repeated ones count once.</param>
    /// <param name="say">A claim as typed; null for none.</param>
    /// <param name="on">A month as typed; null or empty for today's.</param>
    /// <param name="register">The claims that have an id.</param>
    /// <param name="words">The reference tables.</param>
    /// <param name="today">The month that stands where none is said.</param>
    public static Reading<ClaimsQuestion> Read(IEnumerable<string> ids, string? say, string? on, IReadOnlyList<Claim> register, Vocabulary words, YearMonth today)
    {
        Reading<WorthQuestion> month = WorthReading.Read(new WorthFields(Credentials: [], On: on), words, today);
        Reading<Claim>? said = say is null ? null : new ClaimReader(words).Read(say);
        string[] typed = [.. ids.Select(id => id.Trim())];
        List<Problem> problems = [.. typed.Where(id => Known(id, register) is null).Select(id => Unknown(id, register)), .. said?.Problems ?? [], .. month.Problems];
        return problems.Count > 0
            ? Reading.Refused<ClaimsQuestion>(problems)
            : new ClaimsQuestion([.. typed.Select(id => Known(id, register)!.Id).Distinct(StringComparer.Ordinal)], said?.Value, month.Value.On);
    }

    /// <summary>The findings asked for: the said claim's first, then the named ones, or all of the register where neither is.</summary>
    public IReadOnlyList<Finding> Answer(ClaimShelf shelf)
    {
        if (!Whole)
            return shelf.Of(On);
        IEnumerable<Claim> named = Ids.Select(id => Known(id, shelf.Register)!);
        return [.. (Said is null ? named : named.Prepend(Said)).Select(claim => shelf.Of(claim, On))];
    }

    private static Claim? Known(string id, IReadOnlyList<Claim> register) => register.FirstOrDefault(claim => string.Equals(claim.Id, id, StringComparison.OrdinalIgnoreCase));

    private static Problem Unknown(string id, IReadOnlyList<Claim> register) => new(
        Id, id, ErrorTexts.ClaimUnknown(id), ErrorTexts.ClaimIdsExpected(register[0].Id, register[^1].Id), Spelling.Nearest(id, register.Select(claim => Spelling.Key(claim.Id)), key => key.ToUpperInvariant(), 3), ErrorTexts.ClaimSayNext);
}
