using System.Text.Json;

namespace Codeworth.App.Tests.Support;

/// <summary>Twenty offers that every door is asked about.</summary>
internal static class OfferCases
{
    public const string Inpatient =
        """
        Inpatient Coder III (Remote)
        Lakeshore Regional Health - Columbus, OH

        Pay Range: $27.40 - $39.85/hour   |  Full-Time, 40 hours per week, Day shift
        $5,000 sign-on bonus for eligible candidates!

        Required Qualifications
        - High school diploma or GED. Associate's degree in Health Information preferred.
        - CCS, RHIT or CIC required.
        - Minimum of three (3) years of acute care inpatient coding experience.
        - Maintain 95% accuracy and code at least 2.5 charts per hour.

        Benefits include medical, dental, vision, 403(b) with 4% match, 24 days PTO, AHIMA dues.
        Applications accepted through December 15, 2026.
        """;

    /// <summary>What is said, by option; a credential may repeat.</summary>
    public static readonly (string Name, (string Option, string Value)[] Said)[] All =
    [
        ("inpatient", [("text", Inpatient)]),
        ("inpatient-for-me", [("text", Inpatient), ("years", "7"), ("credential", "CCS"), ("credential", "CRC"), ("current", "62000"), ("filing", "married"), ("child-ages", "4")]),
        ("low", [("text", "Medical Coder, Dallas, TX. On-site. $17.00 an hour. CPC required, 5 years of experience.")]),
        ("high", [("text", "HCC Coder. Remote. Salary $98,000 - $104,000 a year. CRC required. 2 years experience."), ("area", "GA")]),
        ("no-pay-by-law", [("text", "Outpatient Coder II - Denver, CO. Full-time. CPC or COC required. Competitive pay and benefits.")]),
        ("by-chart", [("text", "Risk adjustment coder, remote, 1099 contract. $2.75 per chart. CRC or CPC required.")]),
        ("wide", [("text", "Coding Auditor. Salary range: $52,000 - $98,000. CPMA required. Remote.")]),
        ("apprentice", [("text", "Senior Coder for surgery. New graduates welcome, CPC-A accepted. $24/hr. Tampa, FL")]),
        ("up-to", [("text", "Coder II. Earn up to $38 an hour! Phoenix, AZ. CPC."), ("years", "3")]),
        ("no-unit", [("text", "Medical coder wanted. Pay: $5,200. CPC required. Ohio.")]),
        ("two-pays", [("text", "Remote coder. Colorado pay range $28.00 - $35.00 per hour. California pay range $33.00 - $44.00 per hour.")]),
        ("html", [("text", "<h1>CDI Specialist</h1><ul><li>$38.10&ndash;$52.00 an hour</li><li>RN or CCDS required</li><li>Boston, MA</li></ul>")]),
        ("json-ld", [("text", """{"@type":"JobPosting","title":"Coding Manager","description":"<p>CCS or RHIA required. 5 years of experience. Bachelor's degree required.</p>","jobLocation":{"address":{"addressLocality":"Seattle","addressRegion":"WA"}},"baseSalary":{"value":{"minValue":92000,"maxValue":128000,"unitText":"YEAR"}}}""")]),
        ("letter", [("text", "We are pleased to offer you the position of Coding Educator at a base salary of $3,000 biweekly. You will work 40 hours per week in Nashville, TN. Please respond by December 4."), ("years", "9"), ("credential", "CPC"), ("other", "base=81000; bonus=5%")]),
        ("part-time", [("text", "Part-time coder, 24 hours a week, $29 - $33 per hour. CPC. Portland, OR")]),
        ("federal", [("text", "Medical Records Technician (Coder-Outpatient and Inpatient). $61,111 - $79,443 per year. Permanent. Full-time. Telework eligible: Yes. Location: Houston, TX")]),
        ("pay-alone", [("pay", "58000"), ("role", "coder"), ("area", "OH"), ("years", "3")]),
        ("parts", [("offer", "base=28/hour; match=50% of 6%; days-off=18; bonus=5%"), ("role", "coder"), ("area", "TX"), ("credential", "CPC"), ("current", "base=52000; match=3%; days-off=20")]),
        ("nothing-said", [("text", "We are a friendly team and look forward to your application.")]),
        ("biller", [("text", "Biller/Coder for a busy orthopedic practice in Boise, Idaho. $19 to $23 hourly DOE. One year of experience. CPB or CPC a plus.")]),
    ];

    /// <summary>As the command line is asked.</summary>
    public static string[] Arguments((string Option, string Value)[] said) => [.. said.SelectMany(each => new[] { "--" + each.Option, each.Value }), "--on", "2026-11"];

    /// <summary>As an address says it.</summary>
    public static string Query((string Option, string Value)[] said) =>
        string.Join('&', said.Append(("on", "2026-11")).Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2)}"));

    /// <summary>As a JSON object says it.</summary>
    public static string Json((string Option, string Value)[] said) => JsonSerializer.Serialize(
        said.Append(("on", "2026-11")).GroupBy(each => each.Item1).ToDictionary(option => option.Key, option => option.Key == "credential" ? (object)option.Select(each => each.Item2).ToArray() : option.First().Item2));
}
