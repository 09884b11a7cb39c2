using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Peers.Dump;

/// <summary>One of the answers that are compared.</summary>
/// <param name="Name">What is said, as written below.</param>
internal sealed record Question(string Name, Market Market, Profile Profile, YearMonth On)
{
    /// <summary>Of every kind: the nation, places with and without a published wage, each attribute alone, and whole profiles.</summary>
    private static readonly string[] Written =
    [
        "", "years=0", "years=2", "years=4", "years=10", "years=25",
        "credential=none", "credential=CPC-A", "credential=CPC", "credential=CCS", "credential=CRC", "credential=CPMA", "credential=RHIT", "credential=CPC+CRC", "credential=CPC+CRC+CPMA",
        "role=records-clerk", "role=coder", "role=senior-coder", "role=auditor", "role=manager",
        "setting=hospital", "setting=physician-office", "setting=payer", "mode=remote", "education=bachelor", "specialty=risk-adjustment",
        "area=TX", "area=CA", "area=MS", "area=MA", "area=35620", "area=19100", "area=40340", "area=10180",
        "on=2010-05", "on=2019-05", "on=2026-11",
        "area=TX;credential=CPC;on=2026-11;years=4",
        "area=CA;credential=CCS;education=bachelor;mode=remote;on=2026-11;role=senior-coder;setting=hospital;years=12",
        "area=40340;credential=CPC+CRC;mode=remote;on=2026-11;role=coder;setting=payer;specialty=risk-adjustment;years=2",
    ];

    private static readonly YearMonth May2025 = new(2025, 5);

    public static IEnumerable<Question> All(Vocabulary words) => Written.Select(written => Read(written, words));

    private static Question Read(string written, Vocabulary words)
    {
        var said = written.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        T? Find<T>(string key, Func<string, T?> find)
            where T : class =>
            said.TryGetValue(key, out string? id) ? find(id) ?? throw new FormatException($"No {key} is called '{id}'.") : null;
        Market market = new(
            Find("area", words.Places.Find) ?? words.Places.Nation, Find("role", words.Roles.Find), Find("specialty", words.Specialties.Find),
            Find("setting", words.Settings.Find), Find("mode", words.Modes.Find));
        Profile profile = new(
            said.TryGetValue("years", out string? years) ? double.Parse(years) : null,
            said.TryGetValue("credential", out string? held) ? [.. held.Split('+').Where(id => id != "none").Select(id => words.Credentials.Find(id) ?? throw new FormatException($"No credential is called '{id}'."))] : null,
            Find("education", words.Educations.Find));
        YearMonth on = said.TryGetValue("on", out string? month) && YearMonth.TryParse(month, out YearMonth read) ? read : May2025;
        return new Question(written.Length == 0 ? "nation" : written, market, profile, on);
    }
}
