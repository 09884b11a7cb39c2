using Codeworth.Calibration;
using Codeworth.Data.Sources;
using Codeworth.Markets;

namespace Codeworth.Peers.Dump;

/// <summary>
/// Survey persons of the occupation, one by one, with what forecasts that never saw them say: for peers that need persons. They are read from the collected
/// tables, which are not in the repository, and written to the temporary folder alone.
/// </summary>
internal sealed class Persons(Shipped shipped, string inputs, string folder)
{
    private const string Survey = "census-acs/pums-2024";
    private static readonly string[] Attributes = ["area", "education", "mode", "setting"];

    public void Write()
    {
        HeldOutPersons held = new(shipped.Parameters, shipped.Evidence, PersonSources.Read(inputs));
        var persons = Enumerable.Range(0, HeldOutPersons.Count).SelectMany(fold => held.InFold(fold).Where(pair => IsJudged(pair.Person)).Select(pair => (fold, pair.Judged, pair.Person))).ToArray();
        var regressions = Enumerable.Range(0, HeldOutPersons.Count).Select(fold => new QuantileRegressionForecast([.. persons.Where(person => person.fold != fold).Select(person => person.Person)])).ToArray();
        string quantiles = string.Join(' ', Scoring.Twentieths.Select(p => $"codeworth{Math.Round(100 * p)}")) + ' ' + string.Join(' ', Scoring.Twentieths.Select(p => $"regression{Math.Round(100 * p)}"));
        TextTable.Write(folder, "persons", $"fold cluster dollars years {string.Join(' ', Attributes)} {quantiles}", persons.Select(person => (object?[])
        [
            person.fold, person.Person.Cluster, person.Person.Dollars, QuantileRegressionForecast.Years(person.Person.Cited.Population),
            .. Attributes.Select(attribute => (object?)person.Person.Cited.Population[attribute]),
            .. Scoring.Twentieths.Select(p => (object?)person.Judged.At(p)),
            .. Scoring.Twentieths.Select(p => (object?)regressions[person.fold].Of(person.Person.Cited.Population)(p)),
        ]));
    }

    private static bool IsJudged(HeldPerson person) =>
        person.Cited.Source == Survey && person.Cited.Population["occupation"] == Occupation.MedicalRecordsSpecialists;
}
