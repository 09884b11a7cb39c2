using System.Globalization;
using Codeworth.Markets;
using Codeworth.Offers;
using YamlDotNet.RepresentationModel;

namespace Codeworth.Tests.Offers.Reading;

/// <summary>A posting written by hand, and what a careful reader takes from it.</summary>
/// <param name="Name">File name.</param>
/// <param name="Source">As pasted.</param>
/// <param name="Expected">What is said of each field, as texts; a field with several is right with any of them, or with all.</param>
/// <param name="IsAnyOf">Fields of which any one of several is right.</param>
public sealed record PostingCase(string Name, string Source, IReadOnlyDictionary<string, string[]> Expected, IReadOnlySet<string> IsAnyOf)
{
    /// <summary>Every field that is compared.</summary>
    public static readonly string[] Fields =
    [
        "role", "pay", "employment", "hours", "place", "residence", "mode", "setting", "specialty", "required", "preferred", "apprentice", "experience", "experience_preferred", "education", "benefits",
        "days_off", "match", "sign_on", "accuracy", "productivity", "closes",
    ];

    public static PostingCase Load(string path, Places places)
    {
        YamlStream yaml = new();
        using StreamReader reader = new(path);
        yaml.Load(reader);
        YamlMappingNode root = (YamlMappingNode)yaml.Documents[0].RootNode;
        Dictionary<string, string[]> expected = [];
        HashSet<string> anyOf = [];
        foreach ((YamlNode key, YamlNode value) in (YamlMappingNode)root["expect"])
        {
            string name = key.ToString();
            if (value is YamlSequenceNode && name is "role" or "setting" or "specialty" or "mode" or "employment" or "place" or "education")
                anyOf.Add(name);
            expected[name] = Texts(name, value, places);
        }

        return new PostingCase(Path.GetFileNameWithoutExtension(path), root["posting"].ToString(), expected, anyOf);
    }

    /// <summary>What was read, in the same texts.</summary>
    public static string[] Read(Posting posting, string field) => field switch
    {
        "role" => One(posting.Role, role => role.Id),
        "pay" => One(posting.Pay, pay => $"{Number(pay.Low)}-{Number(pay.High)}/{Unit(pay.Unit)}"),
        "employment" => One(posting.Employment, Employed),
        "hours" => One(posting.Hours, hours => Number((decimal)hours)),
        "place" => One(posting.Area, area => area.Id),
        "residence" => [.. posting.Residence.Select(state => state.Value)],
        "mode" => One(posting.Mode, mode => mode.Id),
        "setting" => One(posting.Setting, setting => setting.Id),
        "specialty" => posting.Specialties is [var main, ..] ? [main.Value.Id] : [],
        "required" => [.. posting.Required.Select(Need)],
        "preferred" => [.. posting.Preferred.SelectMany(need => need.Value.AnyOf.Select(credential => credential.Id))],
        "apprentice" => One(posting.Apprentice, taken => taken ? "true" : "false"),
        "experience" => One(posting.Experience, asked => $"{Number((decimal)asked.Least)}-{(asked.Most is { } most ? Number((decimal)most) : "")}"),
        "experience_preferred" => One(posting.ExperiencePreferred, asked => Number((decimal)asked.Least)),
        "education" => One(posting.Education, education => education.Id),
        "benefits" => [.. posting.Benefits.Select(benefit => benefit.Value)],
        "days_off" => One(posting.DaysOff, days => Number((decimal)days)),
        "match" => One(posting.Match, share => Number((decimal)share)),
        "sign_on" => One(posting.SignOn, dollars => Number(dollars)),
        "accuracy" => One(posting.Accuracy, share => Number((decimal)share)),
        "productivity" => One(posting.Productivity, asked => $"{Number((decimal)asked.Records)}/{Unit(asked.Per)}"),
        "closes" => One(posting.Closes, date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => [],
    };

    private static string[] Texts(string name, YamlNode value, Places places) => name switch
    {
        "pay" => [$"{Part(value, "low")}-{Part(value, "high")}/{Part(value, "unit")}"],
        "experience" => [$"{Part(value, "least")}-{Part(value, "most")}"],
        "productivity" => [$"{Part(value, "value")}/{Part(value, "unit")}"],
        "required" => [.. ((YamlSequenceNode)value).Select(need => need is YamlSequenceNode any ? string.Join('|', any.Select(id => id.ToString()).Order(StringComparer.Ordinal)) : need.ToString())],
        "place" => [.. All(value).Select(place => places.Find(place)?.Id ?? place)],
        "hours" or "days_off" or "match" or "sign_on" or "accuracy" or "experience_preferred" => [Number(decimal.Parse(value.ToString(), CultureInfo.InvariantCulture))],
        _ => All(value),
    };

    private static string[] All(YamlNode value) => value is YamlSequenceNode list ? [.. list.Select(each => each.ToString())] : [value.ToString()];

    private static string Part(YamlNode value, string name) =>
        value is YamlMappingNode map && map.Children.TryGetValue(name, out YamlNode? part)
            ? decimal.TryParse(part.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? Number(number) : part.ToString()
            : "";

    private static string[] One<T>(Said<T>? said, Func<T, string> text) => said is null ? [] : [text(said.Value)];

    private static string Need(Said<CredentialNeed> need) =>
        need.Value.AnyOf.IsEmpty ? "any" : string.Join('|', need.Value.AnyOf.Select(credential => credential.Id).Order(StringComparer.Ordinal));

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static string Unit(PayUnit unit) => unit == PayUnit.TwoWeeks ? "two-weeks" : unit.ToString().ToLowerInvariant();

    private static string Employed(Employment employment) => employment switch
    {
        Employment.FullTime => "full-time",
        Employment.PartTime => "part-time",
        Employment.PerDiem => "per-diem",
        _ => employment.ToString().ToLowerInvariant(),
    };
}
