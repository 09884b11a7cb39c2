using Codeworth.Wages;

namespace Codeworth;

/// <summary>Every error text of the domain. Ladder: what is wrong with its value, what was expected, the likely cause, the next step.</summary>
public static class ErrorTexts
{
    public const string DollarYearOutOfRange = "A year must lie between 1900 and 2100.";
    public const string MonthOutOfRange = "A month must lie between 1 and 12.";
    public const string PercentileOutOfRange = "A percentile must be more than 0 and less than 100.";

    public const string RangeUpsideDown = "The upper end of a range lies below its lower end.";
    public const string NoNation = "The areas hold no nation: one must have the id US.";

    public static string DifferentDollarYears(DollarYear left, DollarYear right) =>
        $"Dollars of {left} and dollars of {right} cannot be ordered. Restate one in the other's dollars first (PriceIndex.Restate).";

    public static string PopulationPart(string part) =>
        $"'{part}' is not a part of a population: write key=value, parts separated by ';'.";

    public static string PopulationTwice(string key, string text) => $"'{key}' is said twice in the population '{text}'.";

    public static string PricesUnknown(DollarYear year, int first, int last) =>
        $"Prices of {year} are not known; known are {first} to {last}.";

    public static string ParameterNamesUnknown(string parameter) =>
        $"The parameter '{parameter}' in data/parameters/model.yml names something the reference tables do not hold. Use the ids of data/reference.";
}
