using Codeworth.App.Answers;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>Moves in text: the best, the table, what comes later, what no evidence speaks of.</summary>
internal static class MovesText
{
    public static void Write(Sheet sheet, NextMovesAnswer answer)
    {
        sheet.Headline(Headline(answer));
        sheet.Prose($"Asked: {CareerWords.Of(answer.Question)}.");
        sheet.Prose($"Over {CareerWords.Horizon(answer.Question.Options)}.");
        Ranked(sheet, answer, "Steps, the most worth first", [.. answer.Moves.Open.Where(move => !move.IsLoss)]);
        Ranked(sheet, answer, "Steps worth less than staying put", [.. answer.Moves.Open.Where(move => move.IsLoss)]);
        if (!answer.Moves.Open.IsEmpty)
            sheet.Prose(Reading(answer));
        Later(sheet, answer);
        Unknown(sheet, answer);
        sheet.Heading("Notes");
        foreach (string note in answer.Notes)
            sheet.Point(note);
        sheet.Point($"Model {answer.Model.Version}, evidence to {answer.Model.Fitted}. Amounts are {answer.Question.On.Year} dollars.");
    }

    public static string Headline(NextMovesAnswer answer)
    {
        if (answer.Moves.Open.FirstOrDefault() is not { IsLoss: false, OverHorizon: { } worth } best)
            return "No step that evidence speaks of is worth more than staying put";
        string gain = best.Gain is { } added ? $" adds {CareerWords.Signed(added.Value.Dollars)} a year (80 % interval {CareerWords.Range(added)})" : " comes first";
        return $"{CareerWords.Short(best.Step)}{gain}; over {CareerWords.Years(answer.Question.Options.Horizon)} it is worth {CareerWords.Signed(worth.Value.Dollars)} beyond staying put ({CareerWords.Range(worth)}); {(best.Figures == 1 ? "1 published figure speaks" : $"{best.Figures} published figures speak")} of it";
    }

    public static string Reading(NextMovesAnswer answer) =>
        $"Adds: to gross pay a year once it succeeds. Over {CareerWords.Years(answer.Question.Options.Horizon)}: what it is worth beyond staying put, tried until it succeeds, after costs and renewals{(answer.Question.Options.Objective == CareerObjective.Pay ? "" : " and taxes")}, each with its 80 % interval; expected a year: the same spread evenly over the years. Chance: of success in a year's attempt. Pays back: months of the gain that cover the cost. Figures: published ones that speak of it.";

    /// <summary>What a step costs, in dollars.</summary>
    public static string Cost(Move move) => move.Step.Cost == 0 ? "-" : Amounts.Dollars(move.Step.Cost);

    public static string Payback(Move move) => move.PaybackMonths is { } months ? move.Step.Cost == 0 ? "-" : CareerWords.Months(months) : move.Gain is null ? "not known" : "never";

    /// <summary>A step in a table, with the years it waits for.</summary>
    public static string Name(Move move) => CareerWords.Short(move.Step) + (move.Needs.IsEmpty ? "" : $", after {string.Join(" and ", move.Needs)}");

    /// <summary>One table where there is room, otherwise one of pay and one of what it is worth.</summary>
    private static void Ranked(Sheet sheet, NextMovesAnswer answer, string heading, Move[] moves)
    {
        if (moves.Length == 0)
            return;
        sheet.Heading(heading);
        Table full = Whole(answer, moves);
        if (sheet.Fits(full))
        {
            sheet.Table(full);
            return;
        }

        Table worth = new(Column.Words("step"), Column.Amounts($"over {answer.Question.Options.Horizon} years"), Column.Amounts("80 % interval"), Column.Amounts("a year"), Column.Amounts("cost"), Column.Amounts("time"), Column.Amounts("chance"));
        Table pay = new(Column.Words("step"), Column.Amounts("adds a year"), Column.Amounts("80 % interval"), Column.Amounts("pays back"), Column.Amounts("figures"));
        foreach (Move move in moves)
        {
            worth.Add(Name(move), CareerWords.Signed(move.OverHorizon!.Value.Value.Dollars), CareerWords.Range(move.OverHorizon.Value), Expected(move), Cost(move), Time(move), CareerWords.Chance(move.Step.Chance));
            pay.Add(CareerWords.Short(move.Step), Gain(move), move.Gain is { } gain ? CareerWords.Range(gain) : "", Payback(move), $"{move.Figures}");
        }

        sheet.Table(worth);
        sheet.Heading("What they add to pay");
        sheet.Table(pay);
    }

    private static Table Whole(NextMovesAnswer answer, Move[] moves)
    {
        Table table = new(
            Column.Words("step"), Column.Amounts("adds a year"), Column.Amounts("80 % interval"), Column.Amounts($"over {answer.Question.Options.Horizon} years"), Column.Amounts("80 % interval"), Column.Amounts("a year"), Column.Amounts("cost"),
            Column.Amounts("time"), Column.Amounts("chance"), Column.Amounts("pays back"), Column.Amounts("figures"));
        foreach (Move move in moves)
        {
            table.Add(
                Name(move), Gain(move), move.Gain is { } gain ? CareerWords.Range(gain) : "", CareerWords.Signed(move.OverHorizon!.Value.Value.Dollars), CareerWords.Range(move.OverHorizon.Value), Expected(move), Cost(move),
                Time(move), CareerWords.Chance(move.Step.Chance), Payback(move), $"{move.Figures}");
        }

        return table;
    }

    /// <summary>What it is worth as an even yearly sum over the horizon.</summary>
    public static string Expected(Move move) => move.PerYear is { } year ? CareerWords.Signed(year.Dollars) : "";

    public static string Time(Move move) => move.Step.Months == 0 ? "-" : CareerWords.Months(move.Step.Months);

    public static string Gain(Move move) => move.Gain is { } gain ? CareerWords.Signed(gain.Value.Dollars) : "not known";

    private static void Later(Sheet sheet, NextMovesAnswer answer)
    {
        if (answer.Moves.Later.IsEmpty)
            return;
        sheet.Heading("Open after something else");
        Table table = new(Column.Words("step"), Column.Words("after"), Column.Amounts("adds a year"), Column.Amounts("80 % interval"));
        foreach (Move move in answer.Moves.Later)
            table.Add(CareerWords.Short(move.Step), string.Join("; ", move.Needs), Gain(move), move.Gain is { } gain ? CareerWords.Range(gain) : "");
        sheet.Table(table);
    }

    private static void Unknown(Sheet sheet, NextMovesAnswer answer)
    {
        if (answer.Moves.Unknown.IsEmpty)
            return;
        sheet.Heading("No evidence: not ranked");
        foreach (IGrouping<StepKind, Move> kind in answer.Moves.Unknown.GroupBy(move => move.Step.Kind))
            sheet.Point($"{Plural(kind.Key)}: {string.Join(", ", kind.Select(move => move.Step.Name))}.");
    }

    public static string Plural(StepKind kind) => kind switch
    {
        StepKind.Credential => "Credentials",
        StepKind.Setting => "Settings",
        StepKind.Specialty => "Specialties",
        StepKind.Mode => "Work modes",
        StepKind.Area => "Places",
        StepKind.Promotion => "Roles",
        _ => "Other steps",
    };
}
