using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Acs;

/// <summary>What the American Community Survey says of a person, in reference ids.</summary>
internal static class PersonPattern
{
    /// <summary>Years since schooling ended.</summary>
    private const string Experience = "potential_experience";

    private static readonly Lazy<List<(int First, int Last, string Setting)>> Settings = new(() =>
        [.. Mapping.Rows("census-industries.csv").Select(row => (int.Parse(row[0]), int.Parse(row[1]), row[2]))]);

    /// <summary>How a pattern of fewer than three persons is made coarser, in this order.</summary>
    public static readonly IReadOnlyList<Func<Population, Population>> Coarser =
    [
        person => person.Without("area"),
        person => YearsBand.Widen(person, Experience, 10),
        person => YearsBand.Widen(person, Experience, 20),
        person => person.Without("setting"),
        person => person.Without("mode"),
        person => person.Without("education"),
        person => person.Without(Experience),
    ];

    public static Population Of(PublishedTable table)
    {
        (string education, int years) = Education(table.Whole("SCHL"));
        Population population = Population.Silent
            .With("occupation", Occupation(table))
            .With("area", table.Text("state"))
            .With("education", education)
            .With("setting", Setting(table.Whole("INDP")))
            .With(Experience, YearsBand.Of(table.Whole("AGEP") - years - 6));
        return table.Text("wfh") switch
        {
            "1" => population.With("mode", "remote"),
            "0" => population.With("mode", "on-site"),
            "" => population,
            _ => throw table.Refused("wfh", "0, 1 or nothing"),
        };
    }

    /// <summary>Census 2018 occupation codes; 3545 and 3550 gather several occupations and are named by the SOC group they make.</summary>
    private static string Occupation(PublishedTable table) => table.Whole("OCCP") switch
    {
        350 => "11-9111",
        3515 => "29-2072",
        3545 => "29-2090",
        3550 => "29-9000",
        5110 => "43-3021",
        _ => throw table.Refused("OCCP", "350, 3515, 3545, 3550 or 5110"),
    };

    /// <summary>SCHL: 16 and 17 finished high school, 18 and 19 some college, 20 associate, 21 bachelor, 22 to 24 master, professional and doctor.</summary>
    private static (string Education, int Years) Education(int level) => level switch
    {
        <= 17 => ("high-school", 12),
        <= 19 => ("some-college", 13),
        20 => ("associate", 14),
        21 => ("bachelor", 16),
        _ => ("master", 18),
    };

    private static string Setting(int industry) =>
        Settings.Value.FirstOrDefault(range => industry >= range.First && industry <= range.Last).Setting ?? "other";
}
