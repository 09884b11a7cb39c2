using Codeworth.Wages;

namespace Codeworth.Calibration.Report;

/// <summary>What the calibration document says around its tables.</summary>
internal static class CalibrationWords
{
    public const string Reading =
        "After ± stands one standard error of the sample, places of a state and persons of a neighbourhood, announcement or employer counted together. [The method](method.md), section 11, says how pay held back is judged.";

    public const string NoPersons =
        "Persons were not judged: they are not in the repository, which holds their sums by pattern alone. `codeworth check --inputs DIR` judges them where the collected tables are at hand.";

    public const string Persons =
        "Each tenth of the neighbourhoods, announcements and employers is answered by a fit to the rest. What survey persons report is judged with the error of reporting (method, equation 22), which is in no answer: people are told what is paid. " +
        "The baselines are the percentiles that the Bureau of Labor Statistics publishes, a salary article's bands by level (their ends taken for the 10th and 90th percentile), and linear quantile regressions fitted to the same rows. Each is of the release nearest in time: for the older payrolls that is one of later dollars, which the baselines do not bring back and the model does.";

    public const string Transform =
        "The probability that the model gave to less than what was paid. It is even where the model is calibrated: nineteen bars of twenty then end in the grey band, were the persons independent of each other.";

    public const string LeftOut =
        "Every person of a source, by a fit that knows nothing of the source: neither its offset nor how its persons spread. That is harder than what an answer has to do, since an answer speaks of pay and not of a source.";

    public static string Areas(int divisions) =>
        $"The areas with a published median are divided into tenths, {(divisions == 1 ? "once" : $"{divisions} times over")}. Each tenth is answered by a fit that saw no figure of the occupation there, the Department of Labor's wage levels included, at the standard deviations of the fit that is judged.";

    public static string Release(YearMonth newest) =>
        $"Medians of {newest}, answered by a fit to what speaks of the months up to a year before: neighbouring occupations, standard deviations and trend included. Places without a median then are left aside. No place had figures of two dates then, so that how far places move in a year was the prior's alone.";

    /// <summary>How the coverage of groups lies, counted.</summary>
    public static string Groups(IReadOnlyList<GroupRow> groups)
    {
        GroupRow[] large = [.. groups.Where(group => group.Score.Count >= CalibrationTables.LeastPersons && group.Group != "all")];
        GroupRow[] off = [.. large.Where(group => group.Score.Eighty.Value is < 0.72 or > 0.88)];
        string which = off.Length == 0 ? "none" : string.Join(", ", off.Select(group =>
            $"{group.Group.Replace("=", ": ", StringComparison.Ordinal)} ({CalibrationTables.Percent(group.Score.Eighty.Value)})"));
        return $"Persons of all sources together, by what is known of them. Of {large.Length} groups of {CalibrationTables.LeastPersons} persons or more, {large.Length - off.Length} are held by the 80 % interval in 72 to 88 % of cases; outside lie: {which}.";
    }
}
