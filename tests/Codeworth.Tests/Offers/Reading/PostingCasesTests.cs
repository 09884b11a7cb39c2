using System.Globalization;
using System.Text;
using Codeworth.Data.Catalog;
using Codeworth.Offers;
using Codeworth.Tests.House;

namespace Codeworth.Tests.Offers.Reading;

/// <summary>How often each field is read right on postings written by hand.</summary>
public sealed class PostingCasesTests(ITestOutputHelper output)
{
    private const string Document = "docs/reading.md";
    private const string Folder = "tests/Codeworth.Tests/Cases/postings";

    /// <summary>What no field that is said often may fall below.</summary>
    private const double Least = 0.7;
    private const int Often = 10;

    /// <summary>Rules were written from the first two; the third is only measured.</summary>
    private static readonly string[] _sets = ["first", "second", "third"];

    [Fact]
    public void The_scores_of_the_document_are_those_measured()
    {
        Dictionary<string, ReadingScore>[] scores = [.. _sets.Select(Measure)];
        StringBuilder table = new();
        table.Append("| field | ").AppendJoin(" | ", _sets.Select((set, i) => $"{set} set ({Cases(set).Length}): precision | recall")).Append(" |\n|---|").Insert(table.Length, "---:|---:|", _sets.Length).Append('\n');
        foreach (string field in PostingCase.Fields)
            table.Append(CultureInfo.InvariantCulture, $"| {field.Replace('_', ' ')} | ").AppendJoin(" | ", scores.Select(set => $"{Share(set[field].Precision)} | {Share(set[field].Recall)}")).Append(" |\n");
        Check(table.ToString());
        Assert.All(scores, set => Assert.All(set, field => Assert.True(field.Value.Right + field.Value.Missed < Often || field.Value.Precision >= Least && field.Value.Recall >= Least, $"{field.Key}: {field.Value.Precision:0.00}, {field.Value.Recall:0.00}")));
    }

    /// <summary>Every id that a case expects is known, and every field is one that is compared.</summary>
    [Fact]
    public void Cases_say_what_can_be_said()
    {
        foreach (PostingCase each in _sets.SelectMany(Cases))
            Assert.All(each.Expected.Keys, field => Assert.True(PostingCase.Fields.Contains(field) || field is "title" or "asks", $"{each.Name}: {field}"));
    }

    /// <summary>A span is of the text that was read; a doubt goes with no value guessed.</summary>
    [Fact]
    public void Spans_lie_in_the_text_and_what_is_open_is_not_guessed()
    {
        foreach (PostingCase each in _sets.SelectMany(Cases))
        {
            Posting posting = Postings.Read(each.Source);
            TextSpan?[] spans = [posting.Title?.At, posting.Role?.At, posting.Pay?.At, posting.Area?.At, posting.Mode?.At, posting.Setting?.At, posting.Experience?.At, posting.Education?.At, .. posting.Benefits.Select(said => (TextSpan?)said.At), .. posting.Required.Select(said => (TextSpan?)said.At)];
            Assert.All(spans.OfType<TextSpan>(), at => Assert.True(at.Start >= 0 && at.Length > 0 && at.End <= posting.Text.Length, each.Name));
            Assert.DoesNotContain(posting.Doubts, doubt => (doubt.Field == "pay" && posting.Pay is not null) || (doubt.Field == "area" && posting.Area is not null));
        }
    }

    private Dictionary<string, ReadingScore> Measure(string set)
    {
        Dictionary<string, ReadingScore> scores = PostingCase.Fields.ToDictionary(field => field, _ => new ReadingScore());
        foreach (PostingCase each in Cases(set))
        {
            Posting read = Postings.Read(each.Source);
            foreach (string field in PostingCase.Fields)
            {
                if (scores[field].Add(each, read, field) is { } wrong)
                    output.WriteLine(wrong);
            }
        }

        return scores;
    }

    private static PostingCase[] Cases(string set) =>
        [.. Directory.GetFiles(Repository.At($"{Folder}/{set}"), "*.yml").Order(StringComparer.Ordinal).Select(path => PostingCase.Load(path, ReferenceCatalog.Shipped.Vocabulary.Places))];

    private static string Share(double share) => $"{Math.Floor(100 * share):0} %";

    private static void Check(string text)
    {
        string written = Repository.Read(Document);
        const string Begin = "<!-- scores -->\n", End = "<!-- /scores -->";
        int from = written.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, to = written.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(Repository.At(Document), written[..from] + text + written[to..]);
        else
            Assert.Equal(text, written[from..to]);
    }
}
