using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Tests.Estimates;

/// <summary>A question put to the shipped fit.</summary>
internal sealed record Asked(Market Market, Profile Profile, YearMonth On)
{
    public static readonly YearMonth May2025 = new(2025, 5);

    /// <summary>As the fit says it, before a group's spread is widened.</summary>
    public Located Located => Fitted.Unwidened.Locate(Market, Profile, On);

    public Estimate Estimate => Fitted.Model.Estimate(Market, Profile, On);

    /// <summary>Of the nation's reference workforce, in May 2025.</summary>
    public static Asked Nothing { get; } = new(new Market(Fitted.Vocabulary.Places.Nation), Profile.Unsaid, May2025);

    public Asked In(string area) => this with { Market = Market with { Area = Fitted.Vocabulary.Places.Find(area)! } };

    public Asked Role(string role) => this with { Market = Market with { Role = Fitted.Vocabulary.Roles.Find(role)! } };

    public Asked Setting(string setting) => this with { Market = Market with { Setting = Fitted.Vocabulary.Settings.Find(setting)! } };

    public Asked Mode(string mode) => this with { Market = Market with { Mode = Fitted.Vocabulary.Modes.Find(mode)! } };

    public Asked Education(string education) => this with { Profile = Profile with { Education = Fitted.Vocabulary.Educations.Find(education)! } };

    public Asked Years(double years) => this with { Profile = Profile with { Years = years } };

    public Asked Holding(params IEnumerable<string> credentials) =>
        this with { Profile = Profile with { Credentials = [.. credentials.Select(id => Fitted.Vocabulary.Credentials.Find(id)!)] } };

    /// <summary>Questions of every kind: each attribute is said half of the time, at any level and place, at any month the trend reaches.</summary>
    public static IEnumerable<Asked> AtRandom(int count, int seed)
    {
        Random random = new(seed);
        Vocabulary words = Fitted.Vocabulary;
        for (int i = 0; i < count; i++)
        {
            Area area = Maybe(random, words.Places.All) ?? words.Places.Nation;
            Market market = new(area, Maybe(random, words.Roles.All), Maybe(random, words.Specialties.All), Maybe(random, words.Settings.All), Maybe(random, words.Modes.All));
            Profile profile = new(random.Next(2) == 0 ? null : random.Next(0, 121) / 2.0, Credentials(random, words.Credentials.All), Maybe(random, words.Educations.All));
            yield return new Asked(market, profile, new YearMonth(2004 + random.Next(26), 5 + random.Next(8)));
        }
    }

    private static ImmutableArray<Credential>? Credentials(Random random, ImmutableArray<Credential> all) =>
        random.Next(2) == 0 ? null : [.. Enumerable.Range(0, random.Next(4)).Select(_ => all[random.Next(all.Length)]).Distinct()];

    private static T? Maybe<T>(Random random, ImmutableArray<T> all)
        where T : class => random.Next(2) == 0 ? null : all[random.Next(all.Length)];
}
