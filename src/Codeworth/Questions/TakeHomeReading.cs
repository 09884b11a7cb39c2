using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Reads a question about take-home pay: everything that is wrong with it at once.</summary>
public static class TakeHomeReading
{
    /// <param name="fields">As typed.</param>
    /// <param name="places">Places by name.</param>
    /// <param name="law">The laws that are kept.</param>
    /// <param name="thisYear">The year that stands where none is said.</param>
    public static Reading<TakeHomeQuestion> Read(TakeHomeFields fields, Places places, TaxLaw law, int thisYear) =>
        Read(fields, new ResidenceCache(places, law), thisYear);

    /// <param name="fields">As typed.</param>
    /// <param name="residences">Reads places, and remembers them.</param>
    /// <param name="thisYear">The year that stands where none is said.</param>
    public static Reading<TakeHomeQuestion> Read(TakeHomeFields fields, ResidenceCache residences, int thisYear)
    {
        List<Problem> problems = [];
        int year = FamilyReading.Year(fields.Year, thisYear, problems);
        FieldReading<Residence> residence = residences.Read(fields.Area, year);
        if (residence.Problem is { } unknown)
            problems.Add(unknown);
        Residence? work = Workplace(fields.WorksIn, residences, year, problems);
        double? net = Empty(fields.Net) ? null : DollarsText.Annual("net", fields.Net!, problems);
        double pay = net is null || !Empty(fields.Pay) ? Pay(fields.Pay, net, problems) : 0;
        Family family = FamilyReading.Read(fields, pay, problems);
        Household household = family.At(pay);
        if (problems.Count == 0 && net is null && household.SetAside > pay)
            problems.Add(new Problem("retirement", fields.Retirement ?? "", TaxErrorTexts.MoreThanPay, TaxErrorTexts.SetAsideExpected, [], ""));
        if (problems.Count > 0)
            return Reading.Refused<TakeHomeQuestion>(InOrder(problems));
        TakeHomeQuestion question = new(residence.Value!, work, year, family with { Household = household }, net);
        return net is null || CanLeave(residences.Law, question)
            ? question
            : new Problem("net", fields.Net!, TaxErrorTexts.NeverLeft(fields.Net!), TaxErrorTexts.SetAsideExpected, [], "");
    }

    private static Residence? Workplace(string? text, ResidenceCache residences, int year, List<Problem> problems)
    {
        if (Empty(text))
            return null;
        FieldReading<Residence> work = residences.Read(text, year);
        if (work.Problem is { } unknown)
            problems.Add(unknown with { Field = "works-in" });
        return work.Value;
    }

    private static IEnumerable<Problem> InOrder(List<Problem> problems) => problems.OrderBy(problem => TakeHomeFields.Names.IndexOf(problem.Field));

    /// <summary>Whether some pay leaves what is asked for: not where nearly all of it is set aside.</summary>
    private static bool CanLeave(TaxLaw law, TakeHomeQuestion question) =>
        law.Of(question.Residence.State, question.Residence.Locality, question.Year, question.Household.Status).Of(question.Family.At(10 * DollarsText.Most)).Net >= question.Net;

    private static bool Empty(string? text) => string.IsNullOrWhiteSpace(text);

    private static double Pay(string? text, double? net, List<Problem> problems)
    {
        if (net is not null)
            problems.Add(new Problem("net", text ?? "", TaxErrorTexts.PayAndNet, TaxErrorTexts.PayOrNetExpected, [], ""));
        else if (Empty(text))
            problems.Add(new Problem("pay", "", TaxErrorTexts.PayMissing, TaxErrorTexts.PayOrNetExpected, [], ""));
        return Empty(text) ? 0 : DollarsText.Annual("pay", text!, problems);
    }
}
