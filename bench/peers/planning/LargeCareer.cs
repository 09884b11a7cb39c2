using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Peers.Planning;

/// <summary>Times the plan of a large career: 40 years, 12 credentials, 8 roles, 6 settings, 5 specialties, 3 places, with what each takes first.</summary>
internal static class LargeCareer
{
    public static void Run()
    {
        CareerTables tables = ReferenceCatalog.Shipped.Careers;
        CareerBasis basis = new(Workspace.Shipped.Model, tables, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities);
        Vocabulary words = tables.Words;
        Family single = new(Household.Of(FilingStatus.Single, 0), 0);
        CareerPerson person = new(
            words.Roles.Find("apprentice-coder"), 0, [], words.Educations.Find("some-college")!, words.Specialties.Find("family-practice"), words.Settings.Find("physician-office"), null, Place(words, "OH"), null);
        CareerOptions options = new(
            Of(words.Credentials, "CPC", "COC", "CIC", "CRC", "CPMA", "CDEO", "CPB", "CPPM", "CPCO", "CCS", "CCA", "CEMC"),
            Of(words.Roles, "coder", "senior-coder", "auditor", "educator", "supervisor", "cdi-specialist", "registrar"),
            Of(words.Settings, "hospital", "payer", "government", "outpatient-center", "consulting"), Of(words.Specialties, "risk-adjustment", "cardiology", "oncology", "inpatient-drg"), [],
            [Place(words, "TX"), Place(words, "CA")], [], true, 10, 40, 0.03, CareerObjective.PurchasingPower, []);
        YearMonth on = new(2026, 11);
        // Laws and tables are read before: they are the start of the process, not the plan.
        foreach (string state in (string[])["OH", "TX", "CA"])
            basis.Law.Of(state, "", on.Year, FilingStatus.Single).Of(Household.Of(FilingStatus.Single, 50_000));
        PlanningRoom room = new();
        for (int round = 0; round < 4; round++)
        {
            long start = Stopwatch.GetTimestamp();
            CareerProblem problem = new(basis, person, single, options, on);
            CareerPolicy policy = CareerSolver.Solve(problem, room);
            Tell($"plan {round + 1}{(round == 0 ? "" : ", in the memory of the first")}: {problem.Blocks.MostStates:#,0} states a year, {problem.Blocks.AllStates:#,0} in all ({problem.Axes.Credentials.Sets:#,0} sets of credentials in {problem.Axes.Credentials.Count} classes), worth {policy.Value:#,0}", start);
        }

        foreach (int assumptions in (int[])[0, 0, CareerPlanner.Told])
        {
            long start = Stopwatch.GetTimestamp();
            CareerPlan plan = CareerPlanner.Plan(basis, person, single, options, on, CareerQuestion.Draws, CareerQuestion.Seed, assumptions);
            Tell($"with staying put, {plan.Alternatives.Length} alternatives, {plan.Size.Draws} draws and {plan.Sensitivities.Length} assumptions at both ends", start);
        }
    }

    private static void Tell(string what, long start) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB so far"));

    private static ImmutableArray<T> Of<T>(Lookup<T> known, params string[] ids)
        where T : Named => [.. ids.Select(id => known.Find(id)!)];

    private static WorkingPlace Place(Vocabulary words, string id) => new(words.Places.Find(id)!, words.Places.Find(id)!, new Residence(id, ""));
}
