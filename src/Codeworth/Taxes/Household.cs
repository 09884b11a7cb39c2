using System.Collections.Immutable;

namespace Codeworth.Taxes;

/// <summary>Who files one return of wages alone: residents under 65, without other income, who take the standard deduction.</summary>
/// <param name="Status">How they file.</param>
/// <param name="Pay">Annual gross pay of the first earner, dollars, 0 or more.</param>
/// <param name="SpousePay">Of the spouse; 0 for none, and unless married.</param>
/// <param name="Age">Of the first earner, years, at the year's end.</param>
/// <param name="SpouseAge">Of the spouse.</param>
/// <param name="Children">Ages of the children who live with them, at the year's end, 0 to 18.</param>
/// <param name="Retirement">The first earner's deferral to a 401(k) or 403(b) plan, dollars a year.</param>
/// <param name="Premiums">Premiums the first earner pays through a cafeteria plan (section 125), dollars a year.</param>
public readonly record struct Household(
    FilingStatus Status, double Pay, double SpousePay, int Age, int SpouseAge, ImmutableArray<int> Children, double Retirement, double Premiums)
{
    /// <summary>Age taken where none is said.</summary>
    public const int UsualAge = 35;

    /// <summary>Age taken of a child whose age is not said.</summary>
    public const int UsualChild = 10;

    /// <summary>Older children are dependents by other rules, which are not kept.</summary>
    public const int OldestChild = 18;

    /// <summary>A household of a pay and a status, the rest as usual.</summary>
    public static Household Of(FilingStatus status, double pay, params ReadOnlySpan<int> children) =>
        new(status, pay, 0, UsualAge, UsualAge, [.. children], 0, 0);

    /// <summary>What is withheld by choice: the deferral and the premiums.</summary>
    public double SetAside => Retirement + Premiums;

    /// <summary>Those who file: 1 or 2.</summary>
    public int Filers => Status == FilingStatus.Married ? 2 : 1;

    /// <summary>Filers and children.</summary>
    public int Persons => Filers + Children.Length;

    /// <summary>Children who are younger than so many years.</summary>
    public int Under(int age)
    {
        int count = 0;
        foreach (int child in Children)
            count += child < age ? 1 : 0;
        return count;
    }
}
