using System.Globalization;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>What kind of JSON an argument is said in.</summary>
internal enum ArgumentKind
{
    Text,

    Number,

    /// <summary>A number, or a text with its unit: 58000, "28/hour", "5%".</summary>
    Amount,

    /// <summary>Numbers in a list, or a text that separates them by commas.</summary>
    Numbers,

    /// <summary>A list of texts.</summary>
    Texts,

    Flag,
}

/// <summary>Tells kinds of arguments by the options they are.</summary>
internal static class ArgumentKinds
{
    public static ArgumentKind Of(WorthOption option) => option switch
    {
        { Repeats: true } => ArgumentKind.Texts,
        { Value.Length: 0 } => ArgumentKind.Flag,
        { Value: "AGES" or "LIST" } => ArgumentKind.Numbers,
        { Value: "AMOUNT" or "PERCENT" or "SHARE" } => ArgumentKind.Amount,
        { Value: "TEXT" } => IsNumber(option.Example) ? ArgumentKind.Amount : ArgumentKind.Text,
        _ => IsNumber(option.Example) ? ArgumentKind.Number : ArgumentKind.Text,
    };

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
