using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Reads places to live and work in, and collects what is wrong with them.</summary>
/// <param name="places">Places by name.</param>
/// <param name="law">The laws that are kept.</param>
/// <param name="year">The tax year.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class PlaceReader(Places places, TaxLaw law, int year, List<Problem> problems)
{
    public Places Places => places;

    /// <summary>A place whose market pays; null where none is said or it is not known.</summary>
    public Area? Market(string field, string? text)
    {
        FieldReading<Area> reading = AreaText.Read(text, places);
        if (reading.Problem is { } problem)
            problems.Add(problem with { Field = field });
        return reading.Value;
    }

    /// <summary>A place to live in, by its market, prices and taxes; null where none is said or it cannot be answered for.</summary>
    public WorkingPlace? Living(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        FieldReading<Residence> residence = ResidenceText.Read(text, year, places, law);
        if (residence.Value is not { } taxed)
        {
            problems.Add(residence.Problem! with { Field = field });
            return null;
        }

        // A city or county that taxes wages may be known by a name that no area has: its state stands for it.
        Area area = AreaText.Read(text, places).Value ?? places.Find(taxed.State)!;
        return new WorkingPlace(area, area, taxed);
    }

    public void Add(Problem problem) => problems.Add(problem);
}
