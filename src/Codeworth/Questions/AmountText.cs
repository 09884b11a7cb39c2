using System.Globalization;

namespace Codeworth.Questions;

/// <summary>Reads dollars without a unit of time: <c>58000</c>, <c>$58,000</c>, <c>58k</c>.</summary>
internal static class AmountText
{
    /// <param name="text">As typed, trimmed.</param>
    /// <param name="most">What a number of thousands may be before it is multiplied.</param>
    /// <param name="dollars">The amount; below 0 where a minus was typed.</param>
    public static bool TryRead(string text, decimal most, out decimal dollars)
    {
        string number = text.StartsWith('$') ? text[1..].TrimStart() : text;
        bool thousands = number.EndsWith('k') || number.EndsWith('K');
        if (thousands)
            number = number[..^1].TrimEnd();
        bool read = GroupsOfThree(number)
            & decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out dollars);
        if (read && thousands && Math.Abs(dollars) <= most)
            dollars *= 1000;
        return read;
    }

    /// <summary>Whether commas stand where thousands do: <c>5,80</c> is a slip, not 580.</summary>
    private static bool GroupsOfThree(string number)
    {
        string[] groups = number.Split('.')[0].Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }
}
