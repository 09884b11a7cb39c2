using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;

namespace Codeworth.Claims;

/// <summary>Reads whom a claim speaks of, the longest known names first: <c>risk adjustment coders in CA</c>, <c>remote auditors</c>, <c>5 years</c>.</summary>
internal sealed class SubjectReader(Vocabulary words)
{
    private const int LongestName = 6;

    private static readonly string[] _silent =
    [
        "the", "a", "an", "with", "in", "at", "of", "for", "by", "and", "who", "hold", "holding", "holder", "holders", "coding", "work", "working", "jobs", "job", "people", "those", "pay",
        "being", "getting", "having", "experience", "credential", "certification", "certificate", "from", "on", "as", "staff", "workers", "office's", "medical", "all",
    ];

    private static readonly string[] _certified = ["certified", "certification", "being certified"];
    private static readonly string[] _uncertified = ["noncertified", "uncertified", "notcertified", "withoutcertification", "withoutacertificate", "withoutcredential"];
    private static readonly string[] _entry = ["entrylevel", "beginners", "beginning"];

    /// <summary>The people, or the first word that is not known.</summary>
    public (ClaimSubject? Subject, string Unknown) Read(string text)
    {
        string[] said = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        ClaimSubject subject = ClaimSubject.Everybody(words);
        bool any = false;
        for (int at = 0; at < said.Length;)
        {
            (ClaimSubject Subject, int Words)? next = Longest(subject, said.AsSpan(at));
            if (next is null && !_silent.Contains(said[at], StringComparer.OrdinalIgnoreCase))
                return (null, said[at]);
            (subject, any, at) = next is { } known ? (known.Subject, true, at + known.Words) : (subject, any, at + 1);
        }

        return any ? (subject, "") : (null, text);
    }

    /// <summary>What is known and nearest in spelling to a word, or to one of many: seniors.</summary>
    public ImmutableArray<string> Nearest(string word) => Near(word) is { IsEmpty: false } near ? near : Near(Single(word));

    private ImmutableArray<string> Near(string word) =>
    [
        .. words.Credentials.Nearest(word, 2).Concat(words.Roles.Nearest(word, 2)).Concat(words.Specialties.Nearest(word, 2)).Concat(words.Settings.Nearest(word, 2))
            .Concat(words.Modes.Nearest(word, 2)).Concat(words.Places.Nearest(word, 2)).Distinct(StringComparer.Ordinal).OrderBy(near => Apart(Spelling.Key(word), Spelling.Key(near))).Take(3),
    ];

    /// <summary>What begins with the word is nearest.</summary>
    private static int Apart(string word, string near) => near.StartsWith(word, StringComparison.Ordinal) ? 0 : Spelling.Distance(word, near);

    /// <summary>The same for the first word of a text that is not known.</summary>
    public string[] NearestOf(string text) => Read(text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries)[..Math.Min(1, text.Length)].FirstOrDefault() ?? "") is (null, { Length: > 0 } unknown)
        ? [.. Nearest(unknown)]
        : [];

    private (ClaimSubject Subject, int Words)? Longest(ClaimSubject subject, ReadOnlySpan<string> said)
    {
        for (int length = Math.Min(LongestName, said.Length); length > 0; length--)
        {
            string name = string.Join(' ', said[..length].ToArray());
            if ((With(subject, name) ?? With(subject, Single(name))) is { } with)
                return with.Market.Role != subject.Market.Role && Shorter(subject, said[..length]) is { } first ? first : (with, length);
        }

        return null;
    }

    /// <summary>What stands before the level of work in a title, where that is known by itself: 'certified' in 'certified coder'.</summary>
    private (ClaimSubject Subject, int Words)? Shorter(ClaimSubject subject, ReadOnlySpan<string> title) =>
        title.Length > 1 && Longest(subject, title[..^1]) is { } first && first.Subject.Market.Role == subject.Market.Role ? first : null;

    /// <summary>One more thing said. A name of two letters is meant only in capitals: <c>in</c> is no state.</summary>
    private ClaimSubject? With(ClaimSubject subject, string name)
    {
        string key = Spelling.Key(name);
        if (key.Length < 2 || (key.Length == 2 && name.Any(char.IsLower)) || _silent.Contains(name, StringComparer.OrdinalIgnoreCase))
            return Years(subject, name);
        if (_certified.Contains(key) || _uncertified.Contains(key))
            return subject with { Certified = _certified.Contains(key) };
        if (_entry.Contains(key))
            return subject with { Profile = subject.Profile with { Years = 1 } };
        return Job(subject, name) ?? Person(subject, name) ?? (words.Places.Find(name) is { } area ? subject with { Market = subject.Market with { Area = area } } : Years(subject, name));
    }

    private ClaimSubject? Job(ClaimSubject subject, string name) =>
        words.Roles.Find(name) is { } role ? subject with { Market = subject.Market with { Role = role } }
        : words.Settings.Find(name) is { } setting ? subject with { Market = subject.Market with { Setting = setting } }
        : words.Modes.Find(name) is { } mode ? subject with { Market = subject.Market with { Mode = mode } }
        : words.Specialties.Find(name) is { } specialty ? subject with { Market = subject.Market with { Specialty = specialty } }
        : null;

    private ClaimSubject? Person(ClaimSubject subject, string name) =>
        words.Credentials.Find(name) is { } credential ? subject with { Profile = subject.Profile with { Credentials = [credential] } }
        : words.Educations.Find(name) is { } education ? subject with { Profile = subject.Profile with { Education = education } }
        : null;

    private static ClaimSubject? Years(ClaimSubject subject, string name) =>
        name.Split(' ', '-') is [{ } number, "year" or "years"] && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double years) && years <= 60
            ? subject with { Profile = subject.Profile with { Years = years } }
            : null;

    /// <summary>One of many: auditors, physician offices.</summary>
    private static string Single(string name) => name.Length > 3 && name.EndsWith('s') ? name[..^1] : name;
}
