using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Questions;

/// <summary>What programmes bring, side by side.</summary>
/// <param name="Question">Who asks.</param>
/// <param name="IsFullTime">Whether degrees are studied full time.</param>
/// <param name="Now">Gross pay now, or the market median for the person.</param>
/// <param name="Returns">The programmes, the most worth first.</param>
/// <param name="Notes">What a reader should know of it.</param>
/// <param name="Model">The fit that gave it.</param>
public sealed record TrainingAnswer(CareerQuestion Question, bool IsFullTime, Interval Now, ImmutableArray<TrainingReturn> Returns, ImmutableArray<string> Notes, ModelIdentity Model);

/// <summary>Answers what a programme or an exam brings beside going on as now.</summary>
public static class TrainingWorth
{
    /// <summary>Says which programmes or credentials are compared.</summary>
    public static WorthOption Programme { get; } = new(
        "programme", "ID", "A programme or a credential's exam to value; say it again to compare.", "An id or name from 'codeworth list programmes' or 'codeworth list credentials'.", "certificate", Repeats: true);

    /// <summary>Says whether degrees are studied full time.</summary>
    public static WorthOption FullTime { get; } = new("full-time", "", "Study a degree full time, without pay; beside work where it is not said.", "Said or not.", "true");

    /// <summary>Everything that can be said.</summary>
    public static ImmutableArray<WorthOption> Options { get; } = [Programme, FullTime, .. CareerQuestionOptions.All];

    /// <summary>Reads which programmes are meant; those usual for the person where none is said.</summary>
    /// <param name="texts">As typed.</param>
    /// <param name="tables">What is known.</param>
    /// <param name="person">Who asks.</param>
    public static Reading<ProgrammesChosen> Read(ImmutableArray<string> texts, CareerTables tables, CareerPerson person)
    {
        List<Problem> problems = [];
        List<Named> chosen = [];
        foreach (string text in texts)
        {
            Named? found = tables.Trainings.Find(text) ?? (Named?)tables.Words.Credentials.Find(text);
            if (found is null or Training { Kind: "course" })
                problems.Add(new Problem("programme", text, ErrorTexts.NotKnown("programme", text), ErrorTexts.Expected(Programme), Spelling.Nearest(text, [.. tables.Trainings.Keys, .. tables.Words.Credentials.Keys], name => name, 3), ""));
            else if (WhyNot(found, tables, person) is { } why)
                problems.Add(new Problem("programme", text, why, ErrorTexts.Expected(Programme), [], ""));
            else
                chosen.Add(found);
        }

        if (problems.Count > 0)
            return Reading.Refused<ProgrammesChosen>(problems);
        return new ProgrammesChosen(chosen.Count > 0 ? [.. chosen.Distinct()] : [.. tables.Trainings.All.Where(training => training.Kind != "course" && (!person.IsInside || training.Kind == "degree") && WhyNot(training, tables, person) is null)]);
    }

    /// <param name="basis">What careers are answered from.</param>
    /// <param name="question">Who asks.</param>
    /// <param name="programmes">What is valued.</param>
    /// <param name="isFullTime">Whether degrees are studied full time.</param>
    public static TrainingAnswer Answer(CareerBasis basis, CareerQuestion question, ImmutableArray<Named> programmes, bool isFullTime)
    {
        CareerBasis own = CareerNotes.Own(basis, question);
        CareerProblem still = new(own, question.Person, question.Family, CareerMoves.Nothing(question.Options), question.On);
        ImmutableArray<TrainingReturn> returns = [.. programmes.Select(each => TrainingReturns.Of(still, each, isFullTime, CareerQuestion.Seed)).OrderByDescending(each => each.Worth.Value.Dollars)];
        return new TrainingAnswer(question, isFullTime, Now(own, question), returns, [.. CareerNotes.Of(own, question), CareerTexts.TrainingCounts], basis.Fit.Identity);
    }

    private static Interval Now(CareerBasis basis, CareerQuestion question)
    {
        CareerPerson person = question.Person;
        return person.Pay is { } said
            ? new Interval(said, said, said, Located.Level)
            : basis.Fit.Locate(person.MarketIn(person.Place?.Employer ?? basis.Tables.Words.Places.Nation, basis.Tables.Words.Roles.Find("apprentice-coder")!), person.Profile, question.On).Interval;
    }

    private static string? WhyNot(Named what, CareerTables tables, CareerPerson person) => what switch
    {
        Training { Education.Length: > 0, Kind: "degree" } degree when tables.Words.Educations.Find(degree.Education)!.Years <= person.Education.Years => CareerTexts.EducationHeld(degree.Name, person.Education.Name),
        Credential credential when person.Credentials.Contains(credential) => CareerTexts.CredentialHeld(credential.Id),
        Credential { IsOffered: false } retired => CareerTexts.NotOffered(retired.Id),
        Credential { Education.Length: > 0 } credential when tables.Words.Educations.Find(credential.Education)!.Years > person.Education.Years => CareerTexts.CredentialNeeds(credential.Id, tables.Words.Educations.Find(credential.Education)!.Name),
        Credential { Becomes.Length: > 0 } apprentice => CareerTexts.ByFullExam(apprentice.Id, apprentice.Becomes),
        _ => null,
    };
}

/// <summary>Programmes and credentials whose returns are compared.</summary>
/// <param name="Programmes">In the order they were said.</param>
public sealed record ProgrammesChosen(ImmutableArray<Named> Programmes);
