namespace Codeworth.Offers;

/// <summary>How somebody is engaged.</summary>
public enum Employment
{
    FullTime,
    PartTime,

    /// <summary>As needed, without fixed hours.</summary>
    PerDiem,
    Contract,
    Temporary,
}
