using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Questions;

/// <summary>Reads a place: state, metro or its city, county, ZIP or code.</summary>
internal static class AreaText
{
    public static FieldReading<Area> Read(string? text, Places places)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        ImmutableArray<Area> meant = places.Meant(WithoutAddOn(text.Trim()));
        return meant.Length switch
        {
            1 => meant[0],
            0 when text.Trim().All(char.IsAsciiDigit) => Wrong(text, ErrorTexts.NotKnown("place", text), [], ErrorTexts.ZipHasFiveDigits),
            0 => Wrong(text, ErrorTexts.NotKnown("place", text), places.Nearest(text), ""),
            _ => Wrong(text, ErrorTexts.SeveralPlaces(text), [.. meant.Select(area => area.Name)], ErrorTexts.SayWhichPlace),
        };
    }

    /// <summary>A ZIP without the four digits that may follow it: <c>75201-1234</c>.</summary>
    private static string WithoutAddOn(string text) =>
        text is { Length: 10 } && text[5] == '-' && text.Remove(5, 1).All(char.IsAsciiDigit) ? text[..5] : text;

    private static Problem Wrong(string text, string message, ImmutableArray<string> nearest, string next) =>
        new(WorthOptions.Area.Name, text, message, ErrorTexts.Expected(WorthOptions.Area), nearest, next);
}
