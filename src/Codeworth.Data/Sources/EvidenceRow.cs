namespace Codeworth.Data.Sources;

/// <summary>One row of an evidence table: one figure as it is written down.</summary>
/// <param name="Id">Unique in its table.</param>
/// <param name="Value">Null for a figure that is suppressed; the note then says how.</param>
/// <param name="Date">As in <c>2025-05</c>; empty where it is not known.</param>
/// <param name="Population">As <see cref="Codeworth.Evidence.Population"/> writes it.</param>
/// <param name="N">Jobs or people behind it, where known.</param>
/// <param name="RelativeStandardError">As a share of the value, where known.</param>
/// <param name="Tier">A, B or C.</param>
internal sealed record EvidenceRow(
    string Id,
    string Statistic,
    double? Value,
    string Unit,
    string Date,
    string Population,
    double? N,
    double? RelativeStandardError,
    string Tier,
    string Note)
{
    public const string Header = "id,statistic,value,unit,date,population,n,se,tier,note";
    public const string AnnualDollars = "USD/year";
    public const string HourlyDollars = "USD/hour";
    public const string MonthlyDollars = "USD/month";
    public const string Suppressed = "suppressed: ";

    /// <summary>Ends the id of an hourly figure whose annual twin stands in the same table under the id without it.</summary>
    public const string HourlyTwin = "-hourly";
}
