using Codeworth.App.Answers;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>A plan in text: the first step and why, the path, what to do otherwise, the alternatives, what it hangs on.</summary>
internal static class PlanText
{
    public static void Write(Sheet sheet, PlanAnswer answer)
    {
        foreach (string line in Headline(answer))
            sheet.Headline(line);
        sheet.Prose($"Asked: {CareerWords.Of(answer.Question)}.");
        sheet.Prose($"Over {CareerWords.Horizon(answer.Question.Options)}.");
        if (answer.Plan.First is not null)
        {
            sheet.Heading("If things go as expected");
            foreach (PlannedYear year in answer.Plan.Path.Where(year => Changes(answer.Plan, year)))
                sheet.Point(Told(answer, year));
            sheet.Prose(Reading);
            Otherwise(sheet, answer);
            Alternatives(sheet, answer);
            Sensitivities(sheet, answer);
        }

        sheet.Heading("Notes");
        foreach (string note in answer.Notes)
            sheet.Point(note);
        sheet.Point(Size(answer.Plan.Size));
        sheet.Point($"Model {answer.Model.Version}, evidence to {answer.Model.Fitted}. Amounts are {answer.Question.On.Year} dollars.");
    }

    public const string Reading =
        "A step that may fail comes good here in the year by which it is more likely than not to have done so. Pay is gross, of the market for somebody like that, with its 80 % interval.";

    public static IEnumerable<string> Headline(PlanAnswer answer)
    {
        CareerPlan plan = answer.Plan;
        if (plan.First is not { } first)
        {
            yield return $"Stay put: no step that may be taken is worth more over {CareerWords.Years(answer.Question.Options.Horizon)}";
            yield break;
        }

        yield return $"{(first.Year == 0 ? "First" : $"From {CareerWords.Calendar(answer.Question, first.Year)}")}, {CareerWords.Do(first.Step)}{Why(first)}";
        yield return $"The plan is worth {CareerWords.Signed(plan.Gain.Value.Dollars)} beyond staying put over {CareerWords.Years(answer.Question.Options.Horizon)} (80 % interval {CareerWords.Range(plan.Gain)})";
        yield return $"The chance that it beats staying put is {CareerWords.OfDraws(plan.ChanceBeatsStaying)}{(plan.Alternatives.IsEmpty ? "" : $"; that no alternative does better, {CareerWords.OfDraws(plan.ChanceBest)}")}";
    }

    /// <summary>What the first step adds, costs, and how likely it is.</summary>
    public static string Why(PlannedStep first)
    {
        string[] parts =
        [
            first.Gain is { } gain ? $"adds {CareerWords.Signed(gain.Value.Dollars)} a year ({CareerWords.Range(gain)})" : "",
            first.Step.Cost > 0 ? $"costs {Amounts.Dollars(first.Step.Cost)}" : "",
            first.Step.Chance < 1 ? $"succeeds within a year with {CareerWords.Chance(first.Step.Chance)}" : "",
        ];
        string said = string.Join(", ", parts.Where(part => part.Length > 0));
        return said.Length == 0 ? "" : $": it {said}";
    }

    /// <summary>What is done in a year, in words.</summary>
    public static string Done(PlannedYear year)
    {
        string[] parts = [Taken(year.Study, year.StudySucceeds), Taken(year.Job, year.JobSucceeds)];
        return string.Join("; ", parts.Where(part => part.Length > 0)) is { Length: > 0 } said ? said : "-";
    }

    /// <summary>An alternative's steps in order.</summary>
    public static string Steps(PlanAnswer answer, PlanAlternative alternative) =>
        string.Join(", then ", alternative.Steps.Select(step => $"{CareerWords.Do(step.Step)} ({CareerWords.Calendar(answer.Question, step.Year)})"));

    public static string IfNot(Otherwise otherwise)
    {
        string failed = otherwise.Failed.Kind switch
        {
            StepKind.Credential or StepKind.Programme => $"the exam is not passed ({otherwise.Failed.Name})",
            StepKind.Degree => $"the {otherwise.Failed.Name.ToLowerInvariant()} is not completed",
            StepKind.Promotion => $"no promotion to {otherwise.Failed.Name.ToLowerInvariant()} comes",
            _ => $"it does not come about ({CareerWords.Do(otherwise.Failed)})",
        };
        string[] next = [.. new[] { otherwise.Study, otherwise.Job }.Where(step => step.Kind != StepKind.Stay).Select(CareerWords.Do)];
        return $"If {failed}: {(next.Length == 0 ? "stay put" : string.Join(", and ", next))} in the next year.";
    }

    public static string Hangs(Sensitivity sensitivity) =>
        $"{CareerWords.Capital(CareerWords.Name(sensitivity.Figure))}, {CareerWords.Value(sensitivity.Figure, sensitivity.Figure.Low)} to {CareerWords.Value(sensitivity.Figure, sensitivity.Figure.High)}";

    public static string Size(PlanSize size) =>
        $"Solved exactly over {size.States:#,0} states a year{(size.Classes > 1 ? $" ({size.Sets:#,0} sets of credentials in {size.Classes:#,0} classes of the same future)" : "")}; valued on {size.Draws} draws of the evidence's uncertainty.";

    private static string Told(PlanAnswer answer, PlannedYear year)
    {
        string done = Done(year);
        return $"{CareerWords.Calendar(answer.Question, year.Year)}: {Work(year)}; {Holds(year)}; {Amounts.Year(year.Pay.Value)} ({Amounts.Range(year.Pay)}).{(done == "-" ? "" : $" {CareerWords.Capital(done)}.")}";
    }

    /// <summary>A year in which something is other than in the year before, or the last.</summary>
    public static bool Changes(CareerPlan plan, PlannedYear year) => year.Year == 0 || year.Year == plan.Path.Length - 1 || plan.Path[year.Year - 1] is var before
        && (Work(before) != Work(year) || Holds(before) != Holds(year) || Done(before) != Done(year));

    public static string Work(PlannedYear year) => string.Join(", ", new[] { CareerWords.Position(year.Role, year.IsPromoted), year.Setting?.Name.ToLowerInvariant() ?? "", year.Specialty?.Name.ToLowerInvariant() ?? "", year.Mode?.Name.ToLowerInvariant() ?? "" }.Where(part => part.Length > 0));

    public static string Holds(PlannedYear year) => year.Credentials.IsEmpty ? year.Education.Name.ToLowerInvariant() : string.Join(", ", year.Credentials.Select(credential => credential.Id));

    /// <summary>A step with whether it comes good in the year.</summary>
    private static string Taken(CareerStep step, bool succeeds) => step.Kind == StepKind.Stay ? "" : CareerWords.Do(step) + (step.Chance >= 1 ? "" : succeeds ? ": comes good" : ": not yet");

    private static void Otherwise(Sheet sheet, PlanAnswer answer)
    {
        if (answer.Plan.Otherwise.IsEmpty)
            return;
        sheet.Heading("If they do not");
        foreach (Otherwise otherwise in answer.Plan.Otherwise)
            sheet.Point(IfNot(otherwise));
    }

    private static void Alternatives(Sheet sheet, PlanAnswer answer)
    {
        if (answer.Plan.Alternatives.IsEmpty)
            return;
        sheet.Heading("The next best plans");
        Table table = new(Column.Words("plan"), Column.Amounts("beyond staying"), Column.Amounts("80 % interval"), Column.Amounts("best"));
        table.Add("this plan", CareerWords.Signed(answer.Plan.Gain.Value.Dollars), CareerWords.Range(answer.Plan.Gain), CareerWords.OfDraws(answer.Plan.ChanceBest));
        foreach (PlanAlternative alternative in answer.Plan.Alternatives)
            table.Add(Steps(answer, alternative), CareerWords.Signed(alternative.Gain.Value.Dollars), CareerWords.Range(alternative.Gain), CareerWords.OfDraws(alternative.ChanceBest));
        sheet.Table(table);
        sheet.Prose("Best: the chance that it is worth more than staying put and all the others here.");
    }

    private static void Sensitivities(Sheet sheet, PlanAnswer answer)
    {
        if (answer.Plan.Sensitivities.IsEmpty)
            return;
        sheet.Heading("What it hangs on");
        Table table = new(Column.Words("assumption, with its range"), Column.Amounts("gain at the first"), Column.Amounts("at the second"), Column.Words("first step"));
        foreach (Sensitivity sensitivity in answer.Plan.Sensitivities)
            table.Add(Hangs(sensitivity), CareerWords.Signed(sensitivity.AtLow.Dollars), CareerWords.Signed(sensitivity.AtHigh.Dollars), sensitivity.ChangesFirst ? "changes" : "the same");
        sheet.Table(table);
    }
}
