using Codeworth.App.Answers;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>Returns on programmes in text: the best, costs and waits, worth, the chance of breaking even.</summary>
internal static class TrainingText
{
    /// <summary>Rates of return are told up to this, percent a year.</summary>
    public const int MostRate = 980;

    private static readonly int[] Told = [2, 3, 5, 10, 20];

    public static void Write(Sheet sheet, TrainingAnswer answer)
    {
        foreach (string line in Headline(answer))
            sheet.Headline(line);
        sheet.Prose($"Asked: {CareerWords.Of(answer.Question)}.");
        sheet.Prose($"Over {CareerWords.Horizon(answer.Question.Options)}{(answer.IsFullTime ? "; degrees full time, without pay" : "")}.");
        if (answer.Returns.Length > 0)
        {
            Costs(sheet, answer);
            Pay(sheet, answer);
            Worth(sheet, answer);
            BreakEven(sheet, answer);
        }

        sheet.Heading("Notes");
        foreach (string note in answer.Notes)
            sheet.Point(note);
        sheet.Point($"Model {answer.Model.Version}, evidence to {answer.Model.Fitted}. Amounts are {answer.Question.On.Year} dollars.");
    }

    public static IEnumerable<string> Headline(TrainingAnswer answer)
    {
        if (answer.Returns.FirstOrDefault() is not { } best)
        {
            yield return "No programme adds to the education held; name a credential with --programme to value its exam";
            yield break;
        }

        yield return $"{best.Name}: worth {CareerWords.Signed(best.Worth.Value.Dollars)} over {CareerWords.Years(answer.Question.Options.Horizon)} on average (80 % interval {CareerWords.Range(best.Worth)})";
        yield return $"It pays back within {CareerWords.Years(answer.Question.Options.Horizon)} with a chance of {CareerWords.OfDraws(best.BreakEven[^1])}{(best.PaybackMonths is { } months ? $", on average after {CareerWords.Months(months)}" : "")}";
    }

    /// <summary>Dollars with the ends of their range.</summary>
    public static string Range((double Value, double Low, double High) cost) => cost.Low == cost.High ? Amounts.Dollars(cost.Value) : $"{Amounts.Dollars(cost.Value)} ({Amounts.Dollars(cost.Low)} to {Amounts.Dollars(cost.High)})";

    public static string Rate(TrainingReturn programme) => programme.Rate is not { } rate ? "none" : double.IsInfinity(rate) ? $"over {MostRate} %" : $"{rate * 100:0} %";

    public static string Payback(TrainingReturn programme) => programme.PaybackMonths is { } months ? CareerWords.Months(months) : "not";

    public const string Reading =
        "Worth: mean and 80 % interval of the discounted sum, failures counted. Return: the rate a year at which the expected flows are worth nothing, beyond prices. Pays back: when the expected flows have.";

    /// <summary>Years whose chance is told.</summary>
    public static IEnumerable<int> YearsTold(TrainingAnswer answer) => Told.Where(year => year < answer.Question.Options.Horizon).Append(answer.Question.Options.Horizon);

    private static void Costs(Sheet sheet, TrainingAnswer answer)
    {
        sheet.Heading("What it takes");
        Table table = new(Column.Words("programme"), Column.Words("exam"), Column.Amounts("cost"), Column.Amounts("study"), Column.Amounts("first job"), Column.Amounts("pay forgone"), Column.Amounts("succeeds"));
        foreach (TrainingReturn programme in answer.Returns)
        {
            table.Add(
                programme.Name, programme.Exam, Range(programme.Cost), CareerWords.Months(programme.Months.Value), programme.WaitMonths > 0 ? $"{programme.WaitMonths:0} months on" : "-",
                programme.Forgone > 0 ? Amounts.Dollars(programme.Forgone) : "-", CareerWords.Chance(programme.Chance));
        }

        sheet.Table(table);
    }

    private static void Pay(Sheet sheet, TrainingAnswer answer)
    {
        sheet.Heading("Pay where it succeeds");
        Table table = new(Column.Words(""), Column.Amounts("first year"), Column.Amounts("80 % interval"), Column.Amounts($"after {answer.Question.Options.Horizon} years"), Column.Amounts("80 % interval"));
        table.Add("as now", Amounts.Year(answer.Now.Value), answer.Now.Low == answer.Now.High ? "as said" : Amounts.Range(answer.Now), "", "");
        foreach (TrainingReturn programme in answer.Returns)
            table.Add(programme.Name, Amounts.Year(programme.FirstPay.Value), Amounts.Range(programme.FirstPay), Amounts.Year(programme.LastPay.Value), Amounts.Range(programme.LastPay));
        sheet.Table(table);
    }

    private static void Worth(Sheet sheet, TrainingAnswer answer)
    {
        sheet.Heading("What it is worth");
        Table table = new(Column.Words("programme"), Column.Amounts("worth"), Column.Amounts("80 % interval"), Column.Amounts("before taxes"), Column.Amounts("return"), Column.Amounts("pays back"));
        foreach (TrainingReturn programme in answer.Returns)
        {
            table.Add(
                programme.Name, CareerWords.Signed(programme.Worth.Value.Dollars), CareerWords.Range(programme.Worth), $"{CareerWords.Signed(programme.WorthBeforeTax.Value.Dollars)} ({CareerWords.Range(programme.WorthBeforeTax)})",
                Rate(programme), Payback(programme));
        }

        sheet.Table(table);
        sheet.Prose(Reading);
    }

    private static void BreakEven(Sheet sheet, TrainingAnswer answer)
    {
        sheet.Heading("The chance that it has paid back");
        Table table = new([Column.Words("programme"), .. YearsTold(answer).Select(year => Column.Amounts($"{year} years"))]);
        foreach (TrainingReturn programme in answer.Returns)
            table.Add([programme.Name, .. YearsTold(answer).Select(year => CareerWords.OfDraws(programme.BreakEven[year - 1]))]);
        sheet.Table(table);
    }
}
