namespace Codeworth.Taxes;

/// <summary>How a household files: 26 U.S.C. 1 and 2.</summary>
public enum FilingStatus
{
    Single,

    /// <summary>Married, filing one return of both.</summary>
    Married,

    HeadOfHousehold,
}
