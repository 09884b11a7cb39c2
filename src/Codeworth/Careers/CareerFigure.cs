namespace Codeworth.Careers;

/// <summary>A figure that careers are worked out from: a fee, a chance, hours, months, a raise.</summary>
/// <param name="Id">Whose and which: <c>credential.CCS.exam-fee</c>, <c>promotion.chance</c>.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Low">The least it may be.</param>
/// <param name="High">The most it may be.</param>
/// <param name="Unit">Dollars, chance (0 to 1), percent, months, hours a week ...</param>
/// <param name="Date">The year or month it speaks of.</param>
/// <param name="Publisher">Who published it; Codeworth where it is assumed.</param>
/// <param name="Title">Where.</param>
/// <param name="Url">Where it was read; empty where it is assumed.</param>
/// <param name="Tier">A the publisher's own, B reported by another, <c>assumed</c>, or <c>yours</c>.</param>
/// <param name="Note">What to know of it.</param>
public sealed record CareerFigure(
    string Id, double Value, double Low, double High, string Unit, string Date, string Publisher, string Title, string Url, string Tier, string Note)
{
    /// <summary>Tier of what no source gives.</summary>
    public const string Assumed = "assumed";

    /// <summary>Tier of what the user said.</summary>
    public const string Yours = "yours";

    /// <summary>Whether it is an assumption rather than a published figure.</summary>
    public bool IsAssumed => Tier == Assumed;

    /// <summary>Whether its range has a width, so that an answer may hang on it.</summary>
    public bool IsUncertain => High > Low;
}
