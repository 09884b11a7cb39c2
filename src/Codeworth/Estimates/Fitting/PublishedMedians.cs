using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>The people, and the months, that an official median is published for.</summary>
internal sealed class PublishedMedians
{
    private readonly HashSet<(YearMonth Date, Population Population)> _dated = [];
    private readonly HashSet<Population> _ever = [];

    public PublishedMedians(FitEvidence evidence)
    {
        foreach (PercentileFigure figure in evidence.Figures.OfType<PercentileFigure>().Where(figure => figure.Percentile == Percentile.Median))
        {
            if (evidence.Sources[figure.Cited.Source].Kind != "official")
                continue;
            _dated.Add((figure.Cited.Date, figure.Cited.Population));
            _ever.Add(figure.Cited.Population);
        }
    }

    /// <summary>Whether one is published for the same people and month.</summary>
    public bool Beside(Citation cited) => _dated.Contains((cited.Date, cited.Population));

    /// <summary>Whether one is published for the same people, of any month.</summary>
    public bool Ever(Citation cited) => _ever.Contains(cited.Population);
}
