using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Tests.Careers;

/// <summary>People and options that several tests share, answered from what ships.</summary>
internal static class CareerCases
{
    public static YearMonth On { get; } = new(2026, 11);

    public static Vocabulary Words => Workspace.Shipped.Vocabulary;

    public static CareerTables Tables => ReferenceCatalog.Shipped.Careers;

    public static CareerBasis Basis { get; } = new(Workspace.Shipped.Model, Tables, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities);

    public static Family Single { get; } = new(Household.Of(FilingStatus.Single, 0), 0);

    public static WorkingPlace Place(string name)
    {
        Area area = Words.Places.Find(name)!;
        return new WorkingPlace(area, area, new Residence(area.State, ""));
    }

    public static ImmutableArray<Credential> Credentials(params string[] ids) => [.. ids.Select(id => Words.Credentials.Find(id)!)];

    public static ImmutableArray<Role> Roles(params string[] ids) => [.. ids.Select(id => Words.Roles.Find(id)!)];

    public static CareerPerson Person(string? role, double years, string[] credentials, string education = "some-college", string? setting = null, string place = "OH") => new(
        role is null ? null : Words.Roles.Find(role), years, Credentials(credentials), Words.Educations.Find(education)!, null, setting is null ? null : Words.Settings.Find(setting), null,
        Place(place), null);

    public static CareerOptions Options(int horizon, params string[] credentials) => new(
        Credentials(credentials), [], [], [], [], [], [], false, 10, horizon, 0.03, CareerObjective.PurchasingPower, []);

    public static double Value(CareerPerson person, CareerOptions options, CareerBasis? basis = null) =>
        CareerSolver.Solve(new CareerProblem(basis ?? Basis, person, Single, options, On)).Value;
}
