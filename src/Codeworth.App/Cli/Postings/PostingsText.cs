using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Offers;
using Codeworth.Offers.Posted;

namespace Codeworth.App.Cli.Postings;

/// <summary>Many postings in text: how many, the market as posted, the best of them.</summary>
internal static class PostingsText
{
    /// <summary>Groups shown of a kind: the rest are in JSON.</summary>
    private const int ShownGroups = 8;
    private const int LongestTitle = 34;

    private static readonly (string By, string Heading)[] _kinds = [("all", ""), ("role", "Role"), ("setting", "Setting"), ("mode", "Work mode"), ("credential", "Credential")];

    public static void Write(Sheet sheet, PostingsFound found, int top)
    {
        sheet.Headline(Headline(found));
        Market(sheet, found.Market);
        Ranking(sheet, found, top);
        if (found.Unread.Length > 0)
            sheet.Heading("Not read");
        foreach ((string name, ImmutableArray<Problems.Problem> problems) in found.Unread.Take(top))
            sheet.Point($"{name}: {string.Join(" ", problems)}");
        sheet.Heading("Notes");
        foreach (string note in PostingsWords.Notes(found))
            sheet.Point(note);
    }

    private static string Headline(PostingsFound found)
    {
        string again = found.Again.Length > 0 ? $", {found.Again.Length:#,0} of them again" : "";
        string median = found.Market is [{ Median: { } all }, ..] ? $"; the median of posted pay is {Amounts.Year(all.Value)} a year (80 % interval {Amounts.Range(all)})" : "";
        return $"{Counted(found.Read, "posting")} read{again}; {found.WithPay:#,0} of {found.Ranked.Length:#,0} say pay{median}";
    }

    private static void Market(Sheet sheet, ImmutableArray<PostedGroup> market)
    {
        if (market.IsEmpty)
            return;
        sheet.Heading("The market as posted, dollars a year");
        Table table = new(Column.Words(""), Column.Amounts("with pay"), Column.Amounts("median"), Column.Amounts("80 % interval"), Column.Amounts("Codeworth, 80 %"));
        foreach ((string by, string heading) in _kinds)
        {
            PostedGroup[] groups = [.. market.Where(group => group.By == by)];
            if (groups.Length > 0 && heading.Length > 0)
                table.Add(heading, "", "", "", "");
            foreach (PostedGroup group in groups.Take(ShownGroups))
                table.Add((heading.Length > 0 ? "  " : "") + group.Name, $"{group.WithPay:#,0} of {group.Postings:#,0}", group.Median is { } median ? Amounts.Year(median.Value) : "too few", group.Median is { } interval ? Amounts.Range(interval) : "", group.Worth is { } worth ? Amounts.Range(worth) : "");
            if (groups.Length > ShownGroups)
                table.Add($"  {groups.Length - ShownGroups} more in --json", "", "", "", "");
        }

        sheet.Table(table);
    }

    private static void Ranking(Sheet sheet, PostingsFound found, int top)
    {
        if (found.Ranked.IsEmpty)
            return;
        sheet.Heading($"Ranked by {found.Order.Id}, the first {Math.Min(top, found.Ranked.Length):#,0} of {found.Ranked.Length:#,0}");
        Table table = new(Column.Amounts(""), Column.Amounts("pay"), Column.Words("verdict"), Column.Amounts("percentile"), Column.Words("posting"));
        foreach ((int i, PostedJob job) in found.Ranked.Take(top).Index())
            table.Add($"{i + 1}", Pay(job.Pay), job.Verdict is { } verdict ? PostingsWords.Of(verdict) : "no pay", job.Verdict is { } placed ? OfferWords.Percentile(placed.Percentile) : "", $"{Cut(job.Title)} ({job.Name})");
        sheet.Table(table);
    }

    private static string Pay(OfferedPay? pay) => pay switch
    {
        null => "",
        { Open: OpenEnd.Low } most => "up to " + Amounts.Year(most.High),
        { Open: OpenEnd.High } least => "from " + Amounts.Year(least.Low),
        { IsRange: true } range => $"{Amounts.Year(range.Low)} to {Amounts.Year(range.High)}",
        { } one => Amounts.Year(one.Low),
    };

    private static string Cut(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 4)].TrimEnd() + " ...";

    private static string Counted(int count, string what) => $"{count:#,0} {what}{(count == 1 ? "" : "s")}";
}
