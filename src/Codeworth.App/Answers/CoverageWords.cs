using System.Globalization;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>What an answer says of intervals like its own: how often they held what was held back from the fit.</summary>
internal static class CoverageWords
{
    public const string Heading = "How often 80 % intervals like these held";

    /// <summary>What a reader needs to read the numbers.</summary>
    public const string Reading = "80 % is meant. Each employer, neighbourhood and announcement that people are of counts once. ± is one standard error.";

    /// <summary>Every row, with a label: the places, all people, and the groups this answer belongs to.</summary>
    public static IEnumerable<(string Label, Coverage Coverage)> Rows(EarnedCalibration calibration, WorthQuestion question)
    {
        if (calibration.Places is { } places)
            yield return (Places(places.Of), places);
        if (calibration.People is { } people)
            yield return ("Pay of people held back", people);
        foreach (Coverage alike in calibration.Alike)
            yield return (Group(alike.Of, question), alike);
    }

    /// <summary>Why the spread is wider than the fit says; null where it is not.</summary>
    public static string? Widened(EarnedCalibration calibration, WorthQuestion question) => calibration.WidenedFor is not { } group
        ? null
        : string.Create(CultureInfo.InvariantCulture,
            $"The spread of pay is shown {calibration.Widened:0.##} times as wide as the fit says, which held too few ({Group(group, question)}).");

    public static string Held(Coverage coverage) => Amounts.Share(coverage.Held);

    public static string Error(Coverage coverage) => double.IsNaN(coverage.StandardError) ? "" : Amounts.Share(coverage.StandardError);

    private static string Places(string of) => of switch
    {
        CalibrationTable.Metro => "Medians of metropolitan areas that were hidden",
        CalibrationTable.Nonmetro => "Medians of nonmetropolitan areas that were hidden",
        _ => "Medians of states, foretold a year ahead",
    };

    private static string Group(string of, WorthQuestion question)
    {
        int equals = of.IndexOf('=', StringComparison.Ordinal);
        return of[..equals] switch
        {
            "role" => question.Market.Role?.Name,
            "setting" => question.Market.Setting?.Name,
            "mode" => question.Market.Mode?.Name,
            "education" => question.Profile.Education?.Name,
            _ => $"{of[(equals + 1)..]} years (of work or since school)",
        } ?? of;
    }
}
