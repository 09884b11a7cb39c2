using Codeworth.Careers;

namespace Codeworth.App.Answers;

/// <summary>Neighbouring work in words.</summary>
internal static class RelatedWords
{
    public static string Basis(RelatedBasis basis) => basis switch
    {
        RelatedBasis.FromState => "state",
        RelatedBasis.FromNation => "nation",
        _ => "published",
    };

    public static string Growth(Projection? outlook) => outlook is null ? "" : $"{outlook.Change:+0.0;-0.0;0.0} %";

    public static string Openings(Projection? outlook) => outlook?.Openings is { } openings ? $"{openings * 1000:#,0}" : "";

    /// <summary>Percent a year who leave work altogether.</summary>
    public static string Exits(Projection outlook) => outlook.Exits is { } exits ? $"{exits:0.0} %" : "";

    /// <summary>Percent a year who change occupation.</summary>
    public static string Transfers(Projection outlook) => outlook.Transfers is { } transfers ? $"{transfers:0.0} %" : "";

    /// <summary>Thousands of jobs as jobs.</summary>
    public static string Jobs(double? thousands) => thousands is { } jobs ? $"{jobs * 1000:#,0}" : "";
}
