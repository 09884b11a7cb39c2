using Codeworth.Data.Sources;
using Codeworth.Evidence;

namespace Codeworth.Data.Catalog;

/// <summary>Reads one pattern table: the columns of <see cref="PatternRow"/>.</summary>
internal sealed class EvidencePatterns(string sourceId, Stream stream) : IDisposable
{
    private const int Id = 0, Date = 1, Who = 2, Count = 3, Sum = 4, Squares = 5, Reliability = 6, Note = 7;
    private readonly EvidenceFields _fields = new(sourceId + ".patterns.csv", stream, PatternRow.Header);

    public IEnumerable<Figure> Figures()
    {
        while (_fields.Read())
        {
            Citation cited = new(
                sourceId + "/" + _fields.Text(Id),
                sourceId,
                _fields.Month(Date),
                _fields.Population(Who),
                _fields.Tier(Reliability),
                _fields.Text(Note));
            yield return new PatternFigure(cited, (int)Given(Count), Given(Sum), Given(Squares));
        }
    }

    public void Dispose() => _fields.Dispose();

    private double Given(int column) =>
        _fields.Number(column) ?? throw _fields.Refused(column, EvidenceErrorTexts.NumberExpected);
}
