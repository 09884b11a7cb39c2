using System.Diagnostics;
using System.Globalization;
using System.Text;
using Codeworth.Data.Catalog;
using Codeworth.Offers.Reading;
using Codeworth.Wages;

namespace Codeworth.Peers.Offers;

/// <summary>Random and mutated inputs, and texts of 100 KB that repeat one thing: no exception, and the longest time.</summary>
internal static class Fuzzed
{
    private const int Long = 100_000;

    private static readonly string[] _bits =
        ["<div>", "</p>", "&nbsp;", "$", "-", "k", "{\"", "}", "[", "\n", "\u2013", "2080", "/hr", "<script type='application/ld+json'>", "\ud83d", "CPC-A", "(", "%", "**", "|", "99999999999999999999", "&#x110000;", "<!--", "<![CDATA[", "Min 5 / max"];

    private static readonly string[] _repeated =
    [
        "<a href='x'>", "<b><i>", "CPC, ", "$20-30/hr ", "(((", "&amp;", "Dallas, TX ", "coder ", "1-2-3-4 ", "years experience, ", "{\"a\":[", "**", "| x | ", "\n- ", "<script>", "or CCS and ", "Must have 2 years ", "remote hybrid ", "medical dental ",
        "95% accuracy 4 charts per hour ", "IN, ", "a.b@c ", "closes May 5 ", ". ",
    ];

    public static void Run(string[] postings, int count)
    {
        PostingReader reader = ReferenceCatalog.Shipped.Postings;
        YearMonth today = new(2026, 11);
        Random random = new(7);
        TimeSpan worst = TimeSpan.Zero;
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < count; i++)
        {
            string text = random.Next(3) == 0 ? Noise(random) : Mutated(postings[random.Next(postings.Length)], random);
            long begin = Stopwatch.GetTimestamp();
            reader.Read(text, today);
            TimeSpan took = Stopwatch.GetElapsedTime(begin);
            worst = took > worst && i > 1000 ? took : worst;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} random and mutated inputs, no exception, in {watch.Elapsed.TotalSeconds:0} s; the longest took {worst.TotalMilliseconds:0.0} ms (the machine's pauses included)"));
        foreach (string unit in _repeated)
            Repeat(reader, unit, today);
    }

    private static void Repeat(PostingReader reader, string unit, YearMonth today)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Long / unit.Length));
        double[] times = [.. Enumerable.Range(0, 7).Select(_ => Time(() => reader.Read(text, today))).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"100 KB of '{unit.Replace("\n", "\\n", StringComparison.Ordinal)}': median {times[3]:0.0} ms, longest {times[^1]:0.0} ms"));
    }

    private static double Time(Action action)
    {
        long begin = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static string Noise(Random random)
    {
        char[] letters = new char[random.Next(400)];
        for (int i = 0; i < letters.Length; i++)
            letters[i] = random.Next(8) == 0 ? (char)random.Next(65536) : (char)random.Next(9, 127);
        return new string(letters);
    }

    private static string Mutated(string posting, Random random)
    {
        int from = random.Next(posting.Length);
        StringBuilder text = new(posting, from, random.Next(Math.Min(600, posting.Length - from)), 4000);
        for (int change = random.Next(12); change > 0 && text.Length > 0; change--)
        {
            int at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text.Insert(at, _bits[random.Next(_bits.Length)]); break;
                case 1: text.Remove(at, Math.Min(random.Next(20), text.Length - at)); break;
                case 2: text[at] = (char)random.Next(1, 0xFFFF); break;
                default: text.Append(text.ToString(0, at)); break;
            }
        }

        return text.ToString();
    }
}
