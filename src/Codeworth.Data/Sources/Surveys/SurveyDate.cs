namespace Codeworth.Data.Sources.Surveys;

/// <summary>When a survey's figures speak of. A survey of a year is placed in its middle, figures quoted from OEWS in May.</summary>
/// <param name="Month">As in <c>2022-06</c>; empty where no year is known.</param>
/// <param name="Edition">The survey year as a name: <c>2022</c>, <c>2022-2023</c> or <c>undated</c>.</param>
/// <param name="Year">The calendar year; 0 where none is known.</param>
/// <param name="Caveat">What a reader must know of the date; may be empty.</param>
internal sealed record SurveyDate(string Month, string Edition, int Year, string Caveat)
{
    private const string Undated = "undated";

    public static SurveyDate Of(SurveyRow row, string month)
    {
        if (row.SurveyYear.Contains("inferred", StringComparison.Ordinal))
            return new("2022-11", "2022-2023", 2022, "survey year inferred");
        if (int.TryParse(row.SurveyYear, out int surveyed))
            return new($"{surveyed}-{month}", row.SurveyYear, surveyed, "");
        if (int.TryParse(row.PublishedYear, out int published))
            return new($"{published}-{month}", Undated, published, "no date: year of publication");
        return new("", Undated, 0, row.Tier == "C" ? "no date" : $"no date: tier C, was {row.Tier}");
    }
}
