using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Surveys;

/// <summary>
/// What the groups of surveys are in reference ids, declared in <c>survey-levels.csv</c>: for one source or, with <c>*</c>, for all. A group
/// that is not declared keeps its words under <c>level</c>: seen, not fitted.
/// </summary>
internal static class SurveyLevels
{
    private static readonly Lazy<Dictionary<(string Source, string Dimension, string Level), Population>> Declared = new(() =>
        Mapping.Rows("survey-levels.csv").ToDictionary(row => (row[0], row[1], row[2]), row => Population.Parse(row[3])));

    public static Population Of(string sourceId, SurveyRow row) =>
        Declared.Value.GetValueOrDefault((sourceId, row.Dimension, row.Level))
        ?? Declared.Value.GetValueOrDefault(("*", row.Dimension, row.Level))
        ?? Population.Silent.With("level", row.Level.Replace(';', ','));
}
