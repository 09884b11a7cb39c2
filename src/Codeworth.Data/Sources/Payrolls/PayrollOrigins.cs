using System.Text.RegularExpressions;

namespace Codeworth.Data.Sources.Payrolls;

/// <summary>Where each payroll was published and what it is called.</summary>
internal static partial class PayrollOrigins
{
    private const string Collection = "https://github.com/public-salaries/public_salaries";

    /// <summary>The payroll as a title names it, without its years.</summary>
    public static string Name(string source) => string.Join(' ', Years().Replace(source, "").Split('_').Select(word => word switch
    {
        "dc" => "District of Columbia",
        "depts" => "departments",
        "government" or "public" or "safety" or "state" => word,
        "universities" => word,
        "il" => "(Illinois)",
        "nc" => "North Carolina",
        "unc" => "UNC",
        "univ" => "University of",
        _ => char.ToUpperInvariant(word[0]) + word[1..],
    }));

    /// <summary>Where the payroll was found, and what must be known of it.</summary>
    public static (string Url, string Caveat) Of(string source) => source switch
    {
        "unc_hospitals_2013" => (Collection, " The folder says 2017; the latest hire in the file is of February 2013."),
        "texas_universities_2016" or "texas_universities_2017" => (Collection, " Gathered by the Texas Tribune; mostly Texas Tech health sciences."),
        "cook_county_il_2017" => ("https://github.com/datamade/bga-payroll", " Gathered by the Better Government Association. Base pay received in 2017."),
        "univ_nebraska" => ("https://github.com/LordVoldemort28/salary-database-analysis", ""),
        "nebraska_state_2022" => ("https://github.com/opennebraska/public-salaries-api", ""),
        "california_state_depts" => ("https://github.com/kevee/ca-state-salaries", " Pay received in the year: part-years may remain."),
        "nc_public_safety" => ("https://github.com/senewco/North-Carolina-State-Salary", ""),
        "dc_government_2016" or "dc_government_2017" => ("https://github.com/evan-kramer/dc-public-salaries", ""),
        "rhode_island_state_2021" => ("https://github.com/SmirkyGraphs/ri-state-payroll", ""),
        _ => (Collection, ""),
    };

    [GeneratedRegex("(_\\d{4})+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();
}
