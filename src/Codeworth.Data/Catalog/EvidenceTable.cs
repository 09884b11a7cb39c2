using Codeworth.Data.Sources;
using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.Data.Catalog;

/// <summary>Reads the figures of one evidence table: the columns of <see cref="EvidenceRow"/>.</summary>
/// <remarks>An undated figure is loaded as tier C, of the first possible month, whatever its table says: it cannot be placed in time.</remarks>
internal sealed class EvidenceTable(string sourceId, Stream stream, EvidenceCorrectionsOfSource corrections) : IDisposable
{
    private const int Id = 0, Statistic = 1, Value = 2, Unit = 3, Date = 4, Who = 5, N = 6, Error = 7, Reliability = 8, Note = 9;
    private readonly EvidenceFields _fields = new(sourceId + ".csv", stream, EvidenceRow.Header);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IEnumerable<Figure> Figures()
    {
        while (_fields.Read())
            yield return Row();
    }

    public void Dispose() => _fields.Dispose();

    private Figure Row()
    {
        string id = _fields.Text(Id);
        if (!_ids.Add(id))
            throw _fields.Failed(EvidenceErrorTexts.FigureTwice(id));
        double? value = _fields.Number(Value);
        string note = _fields.Text(Note);
        if (corrections.Find(id) is { } correction)
        {
            value = correction.Applied(value, _fields.Failed);
            note = correction.Noted(note);
        }

        Citation cited = new(
            sourceId + "/" + id,
            sourceId,
            _fields.Month(Date),
            _fields.Population(Who),
            _fields[Date].IsEmpty ? Tier.C : _fields.Tier(Reliability),
            note);
        return value is { } known ? Known(cited, id, known) : new SuppressedFigure(cited, _fields.Text(Statistic), Suppressed(note));
    }

    private Figure Known(Citation cited, string id, double value)
    {
        ReadOnlySpan<char> statistic = _fields[Statistic];
        if (statistic.SequenceEqual("premium_percent"))
            return new PremiumFigure(cited, value);
        if (PerYear(id) is { } times)
        {
            double dollars = value * times;
            if (statistic.SequenceEqual("mean"))
                return new MeanFigure(cited, dollars, _fields.Number(N), _fields.Number(Error));
            if (statistic[0] == 'p' && double.TryParse(statistic[1..], out double percent))
                return new PercentileFigure(cited, new Percentile(percent), dollars, _fields.Number(N), _fields.Number(Error));
            if (statistic is "range_low" or "range_high")
                return new RangeFigure(cited, dollars, statistic.EndsWith("high", StringComparison.Ordinal));
        }

        return new OtherFigure(cited, statistic.ToString(), value, _fields.Text(Unit));
    }

    /// <summary>What makes the unit annual full-time pay; null where it is no pay, or an hourly figure whose annual twin came before it.</summary>
    private double? PerYear(string id) => _fields[Unit] switch
    {
        EvidenceRow.AnnualDollars => 1,
        EvidenceRow.MonthlyDollars => 12,
        EvidenceRow.HourlyDollars => HasAnnualTwin(id) ? null : WorkYear.FullTime,
        _ => null,
    };

    private bool HasAnnualTwin(string id) =>
        id.EndsWith(EvidenceRow.HourlyTwin, StringComparison.Ordinal) && _ids.Contains(id[..^EvidenceRow.HourlyTwin.Length]);

    private Suppression Suppressed(string note)
    {
        if (!note.StartsWith(EvidenceRow.Suppressed, StringComparison.Ordinal))
            throw _fields.Failed(EvidenceErrorTexts.ValueMissing);
        return note.AsSpan(EvidenceRow.Suppressed.Length) switch
        {
            "unmarked" => Suppression.Unmarked,
            "*" => Suppression.WageWithheld,
            "**" => Suppression.EmploymentWithheld,
            "#" => Suppression.TopCoded,
            _ => throw _fields.Refused(Note, EvidenceErrorTexts.SuppressionExpected),
        };
    }
}
