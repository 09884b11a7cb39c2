using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Reads a question about take-home pay: everything that is wrong with it at once.</summary>
public static class TakeHomeReading
{
    private const double MostPay = 10_000_000;
    private const int MostChildren = 12;

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
        int year = Year(fields.Year, thisYear, problems);
        FilingStatus status = Filing(fields, problems);
        FieldReading<Residence> residence = residences.Read(fields.Area, year);
        if (residence.Problem is { } unknown)
            problems.Add(unknown);
        double? net = Empty(fields.Net) ? null : Annual("net", fields.Net!, problems);
        double pay = net is null || !Empty(fields.Pay) ? Pay(fields.Pay, net, problems) : 0;
        double spouse = Empty(fields.SpousePay) ? 0 : Amount("spouse-pay", fields.SpousePay!, MostPay, problems);
        if (spouse > 0 && status != FilingStatus.Married)
            problems.Add(new Problem("spouse-pay", fields.SpousePay!, TaxErrorTexts.SpouseOfOne, TaxErrorTexts.FilingExpected, ["married"], ""));
        ImmutableArray<int> children = Children(fields, problems);
        (double retirement, double share) = Retirement(fields.Retirement, problems);
        double premiums = Empty(fields.Premiums) ? 0 : Amount("premiums", fields.Premiums!, MostPay, problems);
        Household household = new(status, pay, spouse, Age("age", fields.Age, problems), Age("spouse-age", fields.SpouseAge, problems), children, share > 0 ? share * pay : retirement, premiums);
        if (problems.Count == 0 && net is null && household.Retirement + household.Premiums > pay)
            problems.Add(new Problem("retirement", fields.Retirement ?? "", TaxErrorTexts.MoreThanPay, TaxErrorTexts.SetAsideExpected, [], ""));
        if (problems.Count > 0)
            return Reading.Refused<TakeHomeQuestion>(problems);
        TakeHomeQuestion question = new(residence.Value!, year, household, share, net);
        return net is null || CanLeave(residences.Law, question)
            ? question
            : new Problem("net", fields.Net!, TaxErrorTexts.NeverLeft(fields.Net!), TaxErrorTexts.SetAsideExpected, [], "");
    }

    /// <summary>Whether some pay leaves what is asked for: not where nearly all of it is set aside.</summary>
    private static bool CanLeave(TaxLaw law, TakeHomeQuestion question) =>
        law.Of(question.Residence.State, question.Residence.Locality, question.Year, question.Household.Status).Of(question.At(10 * MostPay)).Net >= question.Net;

    private static bool Empty(string? text) => string.IsNullOrWhiteSpace(text);

    private static int Year(string? text, int thisYear, List<Problem> problems)
    {
        if (Empty(text))
            return Math.Clamp(thisYear, TaxLaw.Years[0], TaxLaw.Years[^1]);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && TaxLaw.Years.Contains(year))
            return year;
        problems.Add(new Problem("year", text!, TaxErrorTexts.YearUnknown(text!), TaxErrorTexts.YearExpected, [], ""));
        return TaxLaw.Years[^1];
    }

    private static FilingStatus Filing(TakeHomeFields fields, List<Problem> problems)
    {
        switch (Empty(fields.Filing) ? "" : Spelling.Key(fields.Filing!).Replace(" ", "", StringComparison.Ordinal))
        {
            case "":
                return Empty(fields.SpousePay) ? FilingStatus.Single : FilingStatus.Married;
            case "single":
                return FilingStatus.Single;
            case "married" or "joint" or "marriedjointly" or "marriedfilingjointly":
                return FilingStatus.Married;
            case "hoh" or "head" or "headofhousehold":
                return FilingStatus.HeadOfHousehold;
            default:
                problems.Add(new Problem("filing", fields.Filing!, ErrorTexts.NotKnown("filing status", fields.Filing!), TaxErrorTexts.FilingExpected,
                    Spelling.Nearest(fields.Filing!, ["single", "married", "head-of-household"], name => name, 1), ""));
                return FilingStatus.Single;
        }
    }

    private static double Pay(string? text, double? net, List<Problem> problems)
    {
        if (net is not null)
            problems.Add(new Problem("net", text ?? "", TaxErrorTexts.PayAndNet, TaxErrorTexts.PayOrNetExpected, [], ""));
        else if (Empty(text))
            problems.Add(new Problem("pay", "", TaxErrorTexts.PayMissing, TaxErrorTexts.PayOrNetExpected, [], ""));
        return Empty(text) ? 0 : Annual("pay", text!, problems);
    }

    /// <summary>Dollars a year, or a month, two weeks, a week or an hour: <c>58000</c>, <c>$3,500/month</c>, <c>28/hour</c>.</summary>
    private static double Annual(string field, string text, List<Problem> problems)
    {
        (string Unit, double Times)[] units =
            [("/month", 12), (" a month", 12), ("/two weeks", 26), ("/week", 52), (" a week", 52), ("/hour", WorkHours), (" an hour", WorkHours), ("/year", 1), (" a year", 1)];
        string said = text.Trim();
        (string unit, double times) = units.FirstOrDefault(unit => said.EndsWith(unit.Unit, StringComparison.OrdinalIgnoreCase), ("", 1));
        return times * Amount(field, said[..^unit.Length], MostPay / times, problems, text);
    }

    private static double WorkHours => (double)Wages.WorkYear.FullTime;

    private static double Amount(string field, string text, double most, List<Problem> problems, string? whole = null)
    {
        if (AmountText.TryRead(text.Trim(), 10_000_000m, out decimal dollars) && dollars >= 0 && (double)dollars <= most)
            return (double)dollars;
        problems.Add(new Problem(field, whole ?? text, ErrorTexts.NotKnown("amount", whole ?? text), TaxErrorTexts.AmountExpected(field), [], ""));
        return 0;
    }

    private static (double Dollars, double Share) Retirement(string? text, List<Problem> problems)
    {
        if (Empty(text))
            return default;
        if (!text!.Trim().EndsWith('%'))
            return (Amount("retirement", text, MostPay, problems), 0);
        if (double.TryParse(text.Trim()[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent) && percent <= 100)
            return (0, percent / 100);
        problems.Add(new Problem("retirement", text, ErrorTexts.NotKnown("share", text), TaxErrorTexts.AmountExpected("retirement"), [], ""));
        return default;
    }

    private static int Age(string field, string? text, List<Problem> problems)
    {
        if (Empty(text))
            return Household.UsualAge;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int age) && age is >= 16 and <= 64)
            return age;
        problems.Add(new Problem(field, text!, TaxErrorTexts.AgeOut(text!), TaxErrorTexts.AgeExpected, [], ""));
        return Household.UsualAge;
    }

    private static ImmutableArray<int> Children(TakeHomeFields fields, List<Problem> problems)
    {
        if (!Empty(fields.ChildAges))
        {
            string[] said = fields.ChildAges!.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            int[] ages = [.. said.Select(age => int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out int years) && years <= Household.OldestChild ? years : -1)];
            if (!ages.Contains(-1) && ages.Length <= MostChildren && (Empty(fields.Children) || fields.Children!.Trim() == $"{ages.Length}"))
                return [.. ages];
            problems.Add(new Problem("child-ages", fields.ChildAges!, TaxErrorTexts.ChildAgesNotRead(fields.ChildAges!), TaxErrorTexts.ChildAgesExpected, [], ""));
            return [];
        }

        if (Empty(fields.Children))
            return [];
        if (int.TryParse(fields.Children, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= MostChildren)
            return [.. Enumerable.Repeat(Household.UsualChild, count)];
        problems.Add(new Problem("children", fields.Children!, ErrorTexts.NotKnown("number of children", fields.Children!), TaxErrorTexts.ChildrenExpected, [], ""));
        return [];
    }
}
