using Codeworth.Effects;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>Which effects are asked for, and in which month's dollars.</summary>
/// <param name="Family">One family, or null for all.</param>
/// <param name="On">The month.</param>
internal sealed record EffectsQuestion(string? Family, YearMonth On)
{
    /// <summary>Name of the option that chooses a family.</summary>
    public const string Of = "of";

    /// <param name="of">A family as typed; null or empty for all.</param>
    /// <param name="on">A month as typed; null or empty for today's.</param>
    /// <param name="words">The reference tables.</param>
    /// <param name="today">The month that stands where none is said.</param>
    public static Reading<EffectsQuestion> Read(string? of, string? on, Vocabulary words, YearMonth today)
    {
        Reading<WorthQuestion> month = WorthReading.Read(new WorthFields(Credentials: [], On: on), words, today);
        string? family = EffectTable.Families.FirstOrDefault(known => string.Equals(known, of?.Trim(), StringComparison.OrdinalIgnoreCase));
        List<Problem> problems = [.. month.Problems];
        if (family is null && !string.IsNullOrWhiteSpace(of))
            problems.Insert(0, new Problem(Of, of, ErrorTexts.FamilyUnknown(of), ErrorTexts.FieldsExpected(EffectTable.Families), Spelling.Nearest(of, EffectTable.Families, name => name, 1), ""));
        return problems.Count > 0 ? Reading.Refused<EffectsQuestion>(problems) : new EffectsQuestion(family, month.Value.On);
    }
}
