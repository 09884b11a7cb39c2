using System.Globalization;
using Codeworth.App.Answers;
using Codeworth.Questions;
using Codeworth.Taxes;

namespace Codeworth.App.Cli.Text;

/// <summary>What pay leaves, in text: a table of taxes by the year, month and pay day.</summary>
internal static class TakeHomeText
{
    public static void Write(Sheet sheet, TakeHomeAnswer answer)
    {
        TakeHome found = answer.TakeHome;
        sheet.Headline(answer.Question.Net is null
            ? $"{Dollars(found.Net)} a year is left of {Dollars(found.Gross)}: {Dollars(found.Net / TakeHomeLines.Months)} a month"
            : $"{Dollars(found.Household.Pay)} a year leaves {Dollars(found.Net)}: {Dollars(found.Net / TakeHomeLines.Months)} a month");
        sheet.Prose(Asked(answer));
        sheet.Heading("Where it goes");
        Table table = new(Column.Words(""), Column.Amounts("a year"), Column.Amounts("a month"), Column.Amounts("every two weeks"), Column.Amounts("of gross"));
        Add(table, "Gross pay", found.Gross, found);
        if (found.Household.Retirement > 0)
            Add(table, "To retirement", -found.Household.Retirement, found);
        if (found.Household.Premiums > 0)
            Add(table, "Premiums", -found.Household.Premiums, found);
        foreach ((_, string words, double amount) in TakeHomeLines.Taxes(found).Where(line => line.Amount > 0))
            Add(table, words, -amount, found);
        Add(table, "Left", found.Net, found);
        sheet.Table(table);
        sheet.Prose($"Of the next $100, {Percent(answer.MarginalRate)} goes to taxes and lost credits; of all of it, {Percent(found.AverageRate)} to taxes.");
        if (found.Refundable > 0)
            sheet.Prose($"Beside it, {Dollars(found.Refundable)} a year of credits are paid out with the tax returns{Split(found)}.");
        if (answer.Notes.IsEmpty)
            return;
        sheet.Heading("What to know about it");
        foreach (string note in answer.Notes)
            sheet.Point(note);
    }

    /// <summary>What was asked, in a sentence.</summary>
    public static string Asked(TakeHomeAnswer answer)
    {
        Household household = answer.TakeHome.Household;
        string place = answer.Question.Residence.Locality is { Length: > 0 } locality ? $"{locality}, {answer.Question.Residence.State}" : answer.Question.Residence.State;
        return $"Taxes of {answer.Question.Year}, living in {place}, {Family(household)}.";
    }

    /// <summary>Who files, in a phrase.</summary>
    public static string Family(in Household household)
    {
        string children = household.Children.Length switch { 0 => "", 1 => $"; a child of {household.Children[0]}", _ => $"; children of {string.Join(", ", household.Children)}" };
        string spouse = household.SpousePay > 0 ? $"; the spouse is paid {Dollars(household.SpousePay)}" : "";
        return $"filing {TakeHomeLines.Filing(household.Status)}{spouse}{children}";
    }

    private static string Split(TakeHome found) =>
        found.FederalRefundable > 0 && found.StateRefundable > 0 ? $": {Dollars(found.FederalRefundable)} federal, {Dollars(found.StateRefundable)} by the state" : "";

    private static void Add(Table table, string words, double amount, TakeHome found) => table.Add(
        words, Dollars(amount), Dollars(amount / TakeHomeLines.Months), Dollars(amount / TakeHomeLines.Fortnights), found.Gross > 0 ? Percent(Math.Abs(amount) / found.Gross) : "");

    private static string Dollars(double dollars) => (dollars < 0 ? "-$" : "$") + Math.Abs(dollars).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
