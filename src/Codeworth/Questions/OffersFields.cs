using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Questions;

/// <summary>A question about offers as typed: the parts of each offer, and what is said of the household.</summary>
/// <param name="Offers">Each offer's number, and its parts by their names.</param>
/// <param name="One">The text of an option that is said once.</param>
/// <param name="Problems">What of it could not be taken apart.</param>
public sealed record OffersFields(ImmutableArray<(int Number, IReadOnlyDictionary<string, string> Parts)> Offers, Func<string, string?> One, ImmutableArray<Problem> Problems)
{
    private const string Ordinal = "offer";
    private static readonly string[] Parts = [.. PackageOptions.All.Select(option => option.Name)];

    /// <param name="texts">Offers written as <c>name=Hospital; base=58000</c>.</param>
    /// <param name="numbered">Parts of offers under numbered names: <c>1.base</c>, <c>2.base</c>; empty texts say nothing.</param>
    /// <param name="one">The text of an option that is said once.</param>
    public static OffersFields Of(IEnumerable<string> texts, IEnumerable<KeyValuePair<string, string>> numbered, Func<string, string?> one)
    {
        List<Problem> problems = [];
        SortedDictionary<int, Dictionary<string, string>> offers = [];
        foreach ((string name, string value) in numbered.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)))
        {
            string[] number = name.Split('.', 2);
            if (number.Length == 2 && int.TryParse(number[0], NumberStyles.None, CultureInfo.InvariantCulture, out int offer))
                Add(offers, offer, number[1], value, problems);
        }

        int last = offers.Count == 0 ? 0 : offers.Keys.Max();
        foreach (string text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
            Read(text, ++last, offers, problems);
        return new OffersFields([.. offers.Select(offer => (offer.Key, (IReadOnlyDictionary<string, string>)offer.Value))], one, [.. problems]);
    }

    /// <summary>Whether a name is that of a part of an offer: <c>1.base</c>.</summary>
    public static bool IsPart(string name) => name.Split('.', 2) is [var number, var part] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) && Parts.Contains(part, StringComparer.OrdinalIgnoreCase);

    /// <summary>The household.</summary>
    public TakeHomeFields Family => TakeHomeFields.Of(name => OffersOptions.Family.Any(option => option.Name == name) ? One(name) : null);

    private static void Read(string text, int offer, SortedDictionary<int, Dictionary<string, string>> offers, List<Problem> problems)
    {
        foreach (string part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] said = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (said.Length == 2)
                Add(offers, offer, said[0], said[1], problems);
            else
                problems.Add(new Problem(Ordinal, part, ErrorTexts.OfferPartNotRead(part), ErrorTexts.OfferExpected, [], ""));
        }
    }

    private static void Add(SortedDictionary<int, Dictionary<string, string>> offers, int offer, string name, string value, List<Problem> problems)
    {
        string key = name.ToLowerInvariant();
        if (!Parts.Contains(key, StringComparer.Ordinal))
            problems.Add(new Problem($"{offer}.{name}", value, ErrorTexts.OfferPartUnknown(name), ErrorTexts.OfferPartsExpected(Parts), Spelling.Nearest(name, Parts, known => known, 1), ""));
        else if (!(offers.TryGetValue(offer, out Dictionary<string, string>? parts) ? parts : offers[offer] = new(StringComparer.Ordinal)).TryAdd(key, value))
            problems.Add(new Problem($"{offer}.{name}", value, ErrorTexts.OfferPartTwice(name), ErrorTexts.OfferPartOnce, [], ""));
    }
}
