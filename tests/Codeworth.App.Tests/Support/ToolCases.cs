using System.Text.Json;
using Codeworth.App.Mcp;
using Codeworth.Questions;

namespace Codeworth.App.Tests.Support;

/// <summary>Calls of every tool, and the command that asks the same.</summary>
internal static class ToolCases
{
    /// <summary>A tool and its arguments.</summary>
    public static readonly (string Tool, string Arguments)[] All =
    [
        ("worth", """{"years":4,"credential":["CPC"],"area":"TX","on":"2026-11"}"""),
        ("worth", """{"years":8.5,"credential":["CPC","CRC"],"role":"auditor","area":"Dallas, TX","mode":"remote","pay":72000,"hourly":true,"percentiles":[5,50,95],"on":"2026-11"}"""),
        ("worth", """{"credential":["none"],"pay":"28/hour","percentiles":"10,90","hourly":false,"on":"2026-11"}"""),
        ("explain", """{"role":"auditor","credential":["CPMA"],"area":"55901","on":"2026-11"}"""),
        ("take_home", """{"pay":58000,"area":"NYC","filing":"head-of-household","child-ages":[4,9],"retirement":"5%","year":2025}"""),
        ("take_home", """{"net":"3500/month","area":"CA","year":2026}"""),
        ("places", """{"area":["TX","CA"],"home":"TX","pay":50000,"credential":["CPC"],"on":"2026-11"}"""),
        ("places", """{"within":"TX","metros":true,"top":5,"by":"take-home","on":"2026-11"}"""),
        ("places", """{"works-for":"CA","lives-in":"TX","on":"2026-11"}"""),
        ("moves", """{"years":4,"credential":["CPC"],"area":"TX","consider":["CA","CRC"],"on":"2026-11"}"""),
        ("moves", """{"role":"none","pay":34000,"on":"2026-11"}"""),
        ("plan", """{"years":1,"credential":["CPC-A"],"setting":"physician-office","area":"OH","avoid":["moving"],"horizon":5,"on":"2026-11"}"""),
        ("training", """{"programme":["certificate","associate"],"role":"none","pay":34000,"area":"OH","full-time":true,"on":"2026-11"}"""),
        ("judge_offer", """{"text":"Inpatient Coder II, Dallas, TX. $26.50 - $34.00/hr. CCS required, 2 years.","current":52000,"on":"2026-11"}"""),
        ("judge_offer", """{"text":"We are a friendly team.","on":"2026-11"}"""),
        ("check_claim", """{"say":"CRC adds 20-40%","on":"2026-11"}"""),
        ("check_claim", """{"id":["S009","S029"],"on":"2026-11"}"""),
        ("check_claim", """{"on":"2026-11"}"""),
        ("compare_offers", """{"area":"TX","offer":["name=Hospital; base=58000; match=100% of 4%; days-off=22","name=Vendor; base=31/hour; bonus=5%; bonus-chance=60%"],"year":2026}"""),
        ("effects", """{"of":"mode","on":"2026-11"}"""),
        ("related", """{"area":"Dallas","years":8,"credential":["CCS"],"setting":"hospital","on":"2026-11"}"""),
        ("outlook", "{}"),
    ];

    public static Dictionary<string, JsonElement> Arguments(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.Clone());
    }

    /// <summary>The same question on the command line.</summary>
    public static string[] Command(string tool, string arguments)
    {
        CodeworthTool asked = Tools.All.First(known => known.Name == tool);
        return [asked.Verb, .. Arguments(arguments).SelectMany(argument => Typed(asked.Options.First(option => option.Name == argument.Key), argument.Value))];
    }

    private static IEnumerable<string> Typed(WorthOption option, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => ["--" + option.Name],
        JsonValueKind.False => [],
        JsonValueKind.Array when option.Name == "id" => value.EnumerateArray().Select(each => each.ToString()),
        JsonValueKind.Array when option.Repeats => value.EnumerateArray().SelectMany(each => new[] { "--" + option.Name, each.ToString() }),
        JsonValueKind.Array => ["--" + option.Name, string.Join(',', value.EnumerateArray())],
        _ => ["--" + option.Name, value.ToString()],
    };
}
