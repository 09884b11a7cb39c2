using Codeworth.App.Answers;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>Places in text: the first against home, the table, the notes.</summary>
internal static class PlacesText
{
    public static void Write(Sheet sheet, PlacesAnswer answer)
    {
        if (answer.Rows.IsEmpty)
            return;
        foreach (string line in Headline(answer))
            sheet.Headline(line);
        sheet.Prose(Asked(answer));
        sheet.Heading($"{Count(answer)} by {PlaceWords.By(answer.Question.By)}");
        Table full = Whole(answer);
        sheet.Table(sheet.Fits(full) ? full : Narrow(answer));
        sheet.Prose(Reading(answer, sheet.Fits(full)));
        if (answer.Calibration is { } coverage)
            sheet.Prose(Held(coverage));
        sheet.Heading("Notes");
        foreach (string note in answer.Notes)
            sheet.Point(note);
        sheet.Point($"Model {answer.Model.Version}, evidence to {answer.Model.Fitted}. Pay is gross pay of a full-time year of 2,080 hours; amounts are {answer.Question.On.Year} dollars a year.");
    }

    /// <summary>What comes first, and how it stands beside home.</summary>
    public static IEnumerable<string> Headline(PlacesAnswer answer)
    {
        PlaceRow first = answer.Rows[0], home = answer.Home;
        if (first.Place == home.Place && answer.Rows.Length > 1)
            first = answer.Rows[1];
        if (answer.Question.Pay is not null)
        {
            yield return first.Place == home.Place
                ? $"{Amounts.Year(home.Pay.Value)} in {home.Place.Name} leaves {Dollars(home.TakeHome.Value.Dollars)}, which buys what {Dollars(home.PurchasingPower.Value.Dollars)} does at the nation's prices (80 % interval {Range(home)})"
                : $"To live as on {Amounts.Year(home.Pay.Value)} in {home.Place.Name}, {first.Place.Name} needs {Amounts.Year(first.Needed.Value)} (80 % interval {Amounts.Range(first.Needed)})";
            yield break;
        }

        yield return $"{answer.Rows[0].Place.Name}: the market median of {Amounts.Year(answer.Rows[0].Pay.Value)} leaves {Dollars(answer.Rows[0].TakeHome.Value.Dollars)}, which buys what {Dollars(answer.Rows[0].PurchasingPower.Value.Dollars)} does at the nation's prices (80 % interval {Range(answer.Rows[0])})";
        if (answer.Question.Home is not null && answer.Question.By != PlaceOrder.Name && answer.Rows.IndexOf(answer.Home) is var at and >= 0 && answer.Rows.Length > 2)
            yield return $"{home.Place.Name} is number {at + 1} of {answer.Count} by {PlaceWords.By(answer.Question.By)}";
        if (answer.Rows.Length > 1)
            yield return $"The chance that {first.Place.Name} buys more than {home.Place.Name} is {PlaceWords.Chance(first.ChanceAboveHome)}";
    }

    /// <summary>What was asked, in a sentence.</summary>
    public static string Asked(PlacesAnswer answer)
    {
        PlacesQuestion question = answer.Question;
        string job = QuestionText.OfJob(question.Market, question.Profile);
        string home = question.Home is { } place ? $" Home is {place.Name}{(question.Pay is { } pay ? $", paid {Amounts.Year(pay)}" : "")}." : "";
        return $"Asked: {(job.Length > 0 ? job + "; " : "")}{TakeHomeText.Family(question.Family.Household)}; taxes of {answer.TaxYear}.{home}";
    }

    public static string Reading(PlacesAnswer answer, bool isWhole) =>
        $"Buys: take-home pay at the nation's prices, with its 80 % interval. {(isWhole ? "Prices and rents: nation = 100. " : "")}Beats: the chance that it buys more than {answer.Home.Place.Name}. Needed: the pay there to live as {(answer.Question.Pay is { } pay ? $"on {Amounts.Year(pay)}" : "on the market median")} in {answer.Home.Place.Name}.{(isWhole ? "" : " Wider terminals, --out and --json show prices and rents.")}";

    public static string Held(Coverage coverage) =>
        $"Such intervals of medians held {CoverageWords.Held(coverage)} (± {CoverageWords.Error(coverage)}) of {coverage.Count} medians held back; 80 % is meant.";

    private static string Count(PlacesAnswer answer) =>
        answer.Rows.Length < answer.Count ? $"The first {answer.Rows.Length} of {answer.Count} places" : answer.Count == 1 ? "One place" : $"{answer.Count} places";

    private static Table Whole(PlacesAnswer answer)
    {
        Table table = new(
            Column.Words("place"), Column.Amounts("pay"), Column.Amounts("take-home"), Column.Amounts("prices"), Column.Amounts("rents"), Column.Amounts("buys"), Column.Amounts("80 % interval"), Column.Amounts("beats"), Column.Amounts("needed"));
        foreach (PlaceRow row in answer.Rows)
            table.Add(PlaceWords.Short(row.Place), Amounts.Year(row.Pay.Value), Dollars(row.TakeHome.Value.Dollars), $"{row.Parity.AllItems:0.0}", $"{row.Parity.Housing:0.0}", Dollars(row.PurchasingPower.Value.Dollars), Range(row), Beats(answer, row), Amounts.Year(row.Needed.Value));
        return table;
    }

    private static Table Narrow(PlacesAnswer answer)
    {
        Table table = new(
            Column.Words("place"), Column.Amounts("pay"), Column.Amounts("left"), Column.Amounts("buys"), Column.Amounts("80 % interval"), Column.Amounts("beats"), Column.Amounts("needed"));
        foreach (PlaceRow row in answer.Rows)
            table.Add(PlaceWords.Short(row.Place), Amounts.Year(row.Pay.Value), Dollars(row.TakeHome.Value.Dollars), Dollars(row.PurchasingPower.Value.Dollars), Range(row), Beats(answer, row), Amounts.Year(row.Needed.Value));
        return table;
    }

    private static string Beats(PlacesAnswer answer, PlaceRow row) => row.Place == answer.Home.Place ? "home" : PlaceWords.Chance(row.ChanceAboveHome);

    private static string Range(PlaceRow row) => $"{Dollars(row.PurchasingPower.Low.Dollars)} to {Dollars(row.PurchasingPower.High.Dollars)}";

    private static string Dollars(decimal dollars) => Amounts.Dollars((double)dollars);
}
