namespace Codeworth.Data.Sources.Opm;

/// <summary>The range a federal vacancy announces. Step 10 of a General Schedule grade pays 1.30 of step 1, so a wider range spans several grades.</summary>
/// <param name="Low">Dollars a year.</param>
/// <param name="High">Dollars a year.</param>
internal readonly record struct AnnouncedPay(double Low, double High)
{
    private const double TopStep = 1.30;
    private const double WidestGrade = 1.35;

    /// <summary>Whether it spans a ladder of grades.</summary>
    public bool IsLadder => High / Low > WidestGrade;

    /// <summary>The middle of the range, or of the ladder's top grade: dollars a year.</summary>
    public double Representative => IsLadder ? High * (1 + TopStep) / 2 / TopStep : (Low + High) / 2;
}
