namespace Codeworth.Taxes.Parameters;

/// <summary>On what a figure of a tax law rests.</summary>
public static class TaxBasis
{
    /// <summary>The law states it for the year.</summary>
    public const string Explicit = "explicit";

    /// <summary>Stated for an earlier year, with nothing later found.</summary>
    public const string Carried = "carried";

    /// <summary>Of one page alone that is not the law.</summary>
    public const string Unverified = "unverified";

    /// <summary>Not published for the year: the last law in force stands in.</summary>
    public const string LastLaw = "last-law";

    /// <summary>Not published for any year that is kept: another's forecast.</summary>
    public const string Projected = "projected";
}
