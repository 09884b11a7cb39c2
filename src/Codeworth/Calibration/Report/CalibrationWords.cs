using System.Globalization;
using Codeworth.Wages;

namespace Codeworth.Calibration.Report;

/// <summary>What the calibration document says around its tables.</summary>
internal static class CalibrationWords
{
    public const string Reading =
        "After ± stands one standard error of the sample, places of a state and persons of a neighbourhood, announcement or employer counted together. [The method](method.md), section 11, says how pay held back is judged.";

    public const string NoPersons =
        "Persons were not judged: they are not in the repository, which holds their sums by pattern alone. `codeworth check --inputs DIR` judges them where the collected tables are at hand.";

    private const string Baselines =
        "The baselines are the percentiles that the Bureau of Labor Statistics publishes, a salary article's bands by level (their ends taken for the 10th and 90th percentile), and linear quantile regressions fitted to the same rows. Each is of the release nearest in time: for the older payrolls that is one of later dollars, which the baselines do not bring back and the model does.";

    public const string Transform =
        "The probability that the model gave to less than what was paid. It is even where the model is calibrated: nineteen bars of twenty then end in the grey band, were the persons independent of each other.";

    public const string GroupBaselines = "Mean pinball loss over nine quantiles, dollars, beside what anyone could say of the same persons.";

    public const string Widened =
        "A group of 50 persons or more in 20 clusters or more, of which the 80 % interval holds less than 80 % by more than two standard errors (each cluster counted once), is given a factor by which its interval must be stretched (method, equation 25). " +
        "It is fitted to one half of the clusters and judged on the other; where that brings the other half nearer to 80 %, the factor of all clusters widens the spread of pay in every answer that belongs to the group. Groups of fewer clusters are not widened: one employer's pay would be taken for a group's. " +
        "Groups that are held too often are not narrowed.";

    public const string NoneWidened = "No group asks for it.";

    public const string LeftOut =
        "Every person of a source, by a fit that knows nothing of the source: neither its offset nor how its persons spread. That is harder than what an answer has to do, since an answer speaks of pay and not of a source.";

    /// <summary>How persons were judged, and how the survey's report.</summary>
    public static string Persons(IReadOnlyList<ReportingRow> reporting) =>
        "Each tenth of the neighbourhoods, announcements and employers is answered by a fit to the rest. Who stays is in a payroll year after year and is counted once: an employer's newest year is judged, and no year of it is known to the fit. " +
        "What survey persons report is judged with the error of reporting (method, equation 22), which is in no answer: people are told what is paid. " +
        string.Concat(reporting.Select(row => $"Of the persons of {Programme(row.Programme)}, {CalibrationTables.Percent(row.Error.Share)} err, with a standard deviation of {row.Error.Deviation.ToString("F2", CultureInfo.InvariantCulture)} in log pay; the rest report what they are paid. ")) +
        Baselines;

    public static string Areas(int divisions) =>
        $"The areas with a published median are divided into tenths, {(divisions == 1 ? "once" : $"{divisions} times over")}. Each tenth is answered by a fit that saw no figure of the occupation there, the Department of Labor's wage levels included, at the standard deviations of the fit that is judged.";

    public static string Release(YearMonth newest, double least) =>
        $"Medians of {newest}, answered by a fit to what speaks of the months up to a year before: neighbouring occupations, standard deviations and trend included. Places without a median then are left aside. No place had figures of two dates then, so that how far places move in a year was the prior's alone, and that prior was written with this release in sight: what the interval holds is not wholly unseen. If a year's change of a place and the error of a published median are as large as the fit that is judged finds them, no forecast of states can err by less than {CalibrationTables.Percent(least)} on average. Medians of large states are published better than those of small ones: weighted by jobs the errors are smaller.";

    /// <summary>How the coverage of groups lies, counted.</summary>
    public static string Groups(IReadOnlyList<GroupRow> groups)
    {
        GroupRow[] large = [.. groups.Where(group => group.Score.Count >= PersonGroups.LeastPersons && group.Group != "all")];
        GroupRow[] off = [.. large.Where(group => Outside(group.Score.Eighty.Value))];
        GroupRow[] offByCluster = [.. large.Where(group => group.Score.Clusters >= GroupWidening.LeastClusters && Outside(group.Score.EightyByCluster.Value))];
        return $"Persons of all sources together, by what is known of them. Of {large.Length} groups of {PersonGroups.LeastPersons} persons or more, {large.Length - off.Length} are held by the 80 % interval in 72 to 88 % of cases; outside lie: {Names(off, group => group.Score.Eighty)}; {off.Count(group => IsSurelyOutside(group.Score.Eighty))} of those by more than two standard errors. " +
            "Most of those are of a few public employers, each of which pays above or below its market for all its people at once: their share says where those employers stand, as its standard error does. " +
            $"Counted by neighbourhood, announcement and employer, each once, {Within(large, PersonGroups.LeastPersons)} with {PersonGroups.LeastPersons} or more of them lie within 72 to 88 %, {Within(large, GroupWidening.LeastClusters)} with {GroupWidening.LeastClusters} or more; outside lie: {Names(offByCluster, group => group.Score.EightyByCluster)}.";
    }

    private static string Programme(string programme) => programme == "acs" ? "the American Community Survey" : programme;

    /// <summary>How many of the groups of so many clusters or more are held in 72 to 88 % of cases, each cluster counted once.</summary>
    private static string Within(GroupRow[] groups, int clusters)
    {
        GroupRow[] many = [.. groups.Where(group => group.Score.Clusters >= clusters)];
        return $"{many.Count(group => !Outside(group.Score.EightyByCluster.Value))} of the {many.Length} groups";
    }

    private static bool Outside(double share) => share is < 0.72 or > 0.88;

    private static bool IsSurelyOutside(Measured share) => share.Value + (2 * share.StandardError) < 0.72 || share.Value - (2 * share.StandardError) > 0.88;

    private static string Names(GroupRow[] groups, Func<GroupRow, Measured> share) => groups.Length == 0
        ? "none"
        : string.Join(", ", groups.Select(group => $"{CalibrationTables.Name(group.Group)} ({CalibrationTables.Percent(share(group).Value)})"));
}
