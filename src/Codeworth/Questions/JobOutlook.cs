using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Markets;

namespace Codeworth.Questions;

/// <summary>Jobs to come in coding and beside it, and what is known of computers that code.</summary>
/// <param name="Own">The occupation's own projections, newest edition first.</param>
/// <param name="Neighbours">The newest projection of each neighbour, by growth.</param>
/// <param name="All">The newest projection of all occupations.</param>
/// <param name="Automation">Findings of the publishers' own or reported by others.</param>
/// <param name="Unsourced">Scores without a source: shown, used nowhere.</param>
/// <param name="Notes">What a reader should know of it.</param>
public sealed record OutlookAnswer(
    ImmutableArray<Projection> Own, ImmutableArray<Projection> Neighbours, Projection All, ImmutableArray<AutomationFinding> Automation, ImmutableArray<AutomationFinding> Unsourced, ImmutableArray<string> Notes);

/// <summary>Answers how many jobs there will be.</summary>
public static class JobOutlook
{
    /// <summary>Codes the occupation has had.</summary>
    private static readonly string[] OwnCodes = [Occupation.MedicalRecordsSpecialists, "29-2098", "29-2071"];

    /// <param name="tables">The projections.</param>
    public static OutlookAnswer Answer(CareerTables tables)
    {
        OutlookTable outlook = tables.Outlook;
        Projection[] own = [.. outlook.Projections.Where(row => OwnCodes.Contains(row.Occupation)).OrderByDescending(row => row.Edition, StringComparer.Ordinal)];
        Projection[] neighbours = [.. tables.Words.Occupations.All.Where(occupation => occupation.Id is not (Occupation.All or Occupation.MedicalRecordsSpecialists)).Select(occupation => outlook.Newest(occupation.Id)).OfType<Projection>().OrderByDescending(row => row.Change)];
        return new OutlookAnswer(
            [.. own], [.. neighbours], outlook.Newest(Occupation.All)!, [.. outlook.Automation.Where(finding => finding.Tier != "C")], [.. outlook.Automation.Where(finding => finding.Tier == "C")],
            [CareerTexts.ProjectionsAreNotForecasts, CareerTexts.EditionsDiffer, CareerTexts.AutomationIsNotInPay]);
    }
}
