using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Reads who files a return: status, ages, children, a spouse's pay, what is set aside.</summary>
internal static class FamilyReading
{
    private const int MostChildren = 12;

    /// <param name="fields">As typed; the pay is read elsewhere.</param>
    /// <param name="pay">Of the first earner, dollars a year.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Family Read(TakeHomeFields fields, double pay, List<Problem> problems)
    {
        FilingStatus status = Filing(fields, problems);
        double spouse = Empty(fields.SpousePay) ? 0 : DollarsText.Amount("spouse-pay", fields.SpousePay!, DollarsText.Most, problems);
        if (spouse > 0 && status != FilingStatus.Married)
            problems.Add(new Problem("spouse-pay", fields.SpousePay!, TaxErrorTexts.SpouseOfOne, TaxErrorTexts.FilingExpected, ["married"], ""));
        ImmutableArray<int> children = Children(fields, problems);
        (double retirement, double share) = Retirement(fields.Retirement, problems);
        double premiums = Empty(fields.Premiums) ? 0 : DollarsText.Amount("premiums", fields.Premiums!, DollarsText.Most, problems);
        Household household = new(status, pay, spouse, Age("age", fields.Age, problems), Age("spouse-age", fields.SpouseAge, problems), children, retirement, premiums);
        return new Family(household, share);
    }

    /// <summary>The tax year said, or this one as far as laws are kept.</summary>
    public static int Year(string? text, int thisYear, List<Problem> problems)
    {
        if (Empty(text))
            return Math.Clamp(thisYear, TaxLaw.Years[0], TaxLaw.Years[^1]);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && TaxLaw.Years.Contains(year))
            return year;
        problems.Add(new Problem("year", text!, TaxErrorTexts.YearUnknown(text!), TaxErrorTexts.YearExpected, [], ""));
        return TaxLaw.Years[^1];
    }

    private static bool Empty(string? text) => string.IsNullOrWhiteSpace(text);

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
                    Spelling.Nearest(fields.Filing!, FamilyOptions.Filing.Choices, name => name, 1), ""));
                return FilingStatus.Single;
        }
    }

    private static (double Dollars, double Share) Retirement(string? text, List<Problem> problems)
    {
        if (Empty(text))
            return default;
        if (!text!.Trim().EndsWith('%'))
            return (DollarsText.Amount("retirement", text, DollarsText.Most, problems), 0);
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
