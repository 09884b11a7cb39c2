namespace Codeworth.Offers;

/// <summary>What pay is counted by.</summary>
public enum PayUnit
{
    Hour,
    Day,
    Week,
    TwoWeeks,
    Month,
    Year,

    /// <summary>A chart, record, encounter or account: piecework.</summary>
    Record,
}
