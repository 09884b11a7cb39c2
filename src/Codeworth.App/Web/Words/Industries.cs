using System.Collections.Frozen;

namespace Codeworth.App.Web.Words;

/// <summary>Industries that figures name, in words: the titles of the North American Industry Classification System of 2022.</summary>
/// <remarks>99 is government, and a part of it, in the Bureau of Labor Statistics' tables of wages.</remarks>
internal static class Industries
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["11"] = "Agriculture, forestry, fishing and hunting",
        ["21"] = "Mining, quarrying, and oil and gas extraction",
        ["22"] = "Utilities",
        ["23"] = "Construction",
        ["31-33"] = "Manufacturing",
        ["42"] = "Wholesale trade",
        ["44-45"] = "Retail trade",
        ["48-49"] = "Transportation and warehousing",
        ["51"] = "Information",
        ["52"] = "Finance and insurance",
        ["522"] = "Credit intermediation",
        ["524"] = "Insurance carriers",
        ["5241"] = "Insurance carriers",
        ["524114"] = "Health insurance carriers",
        ["52412"] = "Other direct insurance carriers",
        ["5242"] = "Insurance agencies and brokerages",
        ["53"] = "Real estate, rental and leasing",
        ["54"] = "Professional, scientific and technical services",
        ["5415"] = "Computer systems design",
        ["5416"] = "Management and technical consulting",
        ["5417"] = "Scientific research and development",
        ["55"] = "Management of companies and enterprises",
        ["56"] = "Administrative and support services",
        ["561"] = "Administrative and support services",
        ["61"] = "Educational services",
        ["62"] = "Health care and social assistance",
        ["621"] = "Ambulatory health care",
        ["6211"] = "Offices of physicians",
        ["6213"] = "Offices of other health practitioners",
        ["6214"] = "Outpatient care centers",
        ["6216"] = "Home health care",
        ["622"] = "Hospitals",
        ["623"] = "Nursing and residential care",
        ["71"] = "Arts, entertainment and recreation",
        ["72"] = "Accommodation and food services",
        ["81"] = "Other services",
        ["813"] = "Associations and foundations",
        ["99"] = "Government",
        ["9991"] = "Federal government",
        ["9992"] = "State government",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary><c>Hospitals (NAICS 622)</c>, or <c>industry self-employed</c> for one that has no title.</summary>
    public static string InWords(string code) => Titles.TryGetValue(code, out string? title)
        ? code.StartsWith("99", StringComparison.Ordinal) ? title : $"{title} (NAICS {code})"
        : "industry " + code;
}
