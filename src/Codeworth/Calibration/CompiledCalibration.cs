using Codeworth.Estimates;

namespace Codeworth.Calibration;

/// <summary>What of a report answers carry with them.</summary>
public static class CompiledCalibration
{
    private static readonly (string Kind, string Of)[] Places =
        [(CalibrationCheck.MetroAreas, CalibrationTable.Metro), (CalibrationCheck.NonmetroAreas, CalibrationTable.Nonmetro), (CalibrationCheck.States, CalibrationTable.State)];

    /// <summary>
    /// Areas that were hidden, states a year ahead, all persons, and every group of 50 persons or more that an answer can belong to; a group's spread is widened where that
    /// was found to help.
    /// </summary>
    public static CalibrationTable Of(CalibrationReport report)
    {
        Dictionary<string, WidenedGroup> widened = report.Widened.Where(group => group.Used).ToDictionary(group => group.Group, StringComparer.Ordinal);
        IEnumerable<CalibrationRow> places = Places.Select(place => Row(
            place.Of, (place.Of == CalibrationTable.State ? report.Release : report.Areas).Single(row => row.Kind == place.Kind).Score, place.Of == CalibrationTable.State ? 1 : report.Divisions));
        IEnumerable<CalibrationRow> persons = report.Groups.Where(group => group.Score.Count >= PersonGroups.LeastPersons && CanBeSaid(group.Group))
            .Select(group => Row(group, widened.GetValueOrDefault(group.Group)));
        return new CalibrationTable(report.Model.Version, [.. places, .. persons]);
    }

    private static bool CanBeSaid(string group) =>
        group == "all" || (CalibrationTable.Attributes.Contains(group[..group.IndexOf('=')]) && !group.EndsWith("=not known", StringComparison.Ordinal) && !group.EndsWith("=several", StringComparison.Ordinal));

    /// <summary>Each cluster counted once, since a new person is of a new employer; a widened group as its halves were judged.</summary>
    private static CalibrationRow Row(GroupRow group, WidenedGroup? widened)
    {
        Measured held = widened?.Judged ?? group.Score.EightyByCluster;
        string of = group.Group == "all" ? CalibrationTable.Everyone : group.Group;
        return new CalibrationRow(
            new Coverage(of, group.Score.Count, group.Score.Clusters, Rounded(held.Value), Rounded(held.StandardError)), widened is null ? 1 : Math.Round(widened.Factor, 3));
    }

    private static CalibrationRow Row(string of, MedianScore score, int divisions) =>
        new(new Coverage(of, score.Count / divisions, 0, Rounded(score.Coverage[1].Value), Rounded(score.Coverage[1].StandardError)), 1);

    private static double Rounded(double share) => Math.Round(share, 4);
}
