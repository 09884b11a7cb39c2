using System.Collections.Immutable;
using Codeworth.Estimates;

namespace Codeworth.Effects;

/// <summary>What one thing does to pay at equal work, place and year, beside the raw gaps that publications print.</summary>
/// <param name="Attribute">Attribute and level: <c>credential:CRC</c>, <c>experience:3-5</c>.</param>
/// <param name="Label">In words.</param>
/// <param name="Against">What it is compared with, in words.</param>
/// <param name="Family">certification, credential, stacking, experience, education, mode, setting, specialty or role.</param>
/// <param name="Contrast">The difference on the log scale, from the joint posterior (method, equation 23); for experience, of one year.</param>
/// <param name="Base">The national median the dollars are counted from, dollars a year.</param>
/// <param name="Figures">Fitted figures that name it.</param>
/// <param name="Sources">Sources those are of.</param>
/// <param name="Raw">Gaps as published, newest first.</param>
public sealed record Effect(
    string Attribute, string Label, string Against, string Family, Contrast Contrast, double Base, int Figures, int Sources, ImmutableArray<RawGap> Raw)
{
    /// <summary>Percent of pay, with its 80 % interval.</summary>
    public (double Value, double Low, double High) Percent => Contrast.Percent;

    /// <summary>Dollars a year that the percentage is of the national median, with the 80 % interval.</summary>
    public (double Value, double Low, double High) Dollars => (Base * Percent.Value / 100, Base * Percent.Low / 100, Base * Percent.High / 100);
}

/// <summary>A gap between two groups of one publication as it stands there: effect, confounding and chance together.</summary>
/// <param name="SourceId">Id of the source.</param>
/// <param name="Year">The year it speaks of.</param>
/// <param name="Percent">By how much the first group is paid more than the second, in percent.</param>
/// <param name="FigureId">The first group's figure.</param>
/// <param name="AgainstId">The second group's figure.</param>
public sealed record RawGap(string SourceId, int Year, double Percent, string FigureId, string AgainstId);
