using Codeworth.Estimates;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>
/// What a step adds to gross pay a year for somebody at the start, from the joint posterior: what both sides share is not counted as uncertainty twice (method, equation 23). A promotion
/// adds at once what the raise brings, or the way to the role's market where that is shorter (equation 31).
/// </summary>
internal static class StepGain
{
    /// <returns>Dollars a year with their 80 % interval; null where the step adds nothing by itself.</returns>
    public static Interval<YearlyGain>? Of(CareerProblem problem, CareerStep step)
    {
        CareerFigures figures = problem.Basis.Tables.Figures;
        if (step.Kind == StepKind.Employer)
            return Dollars(problem, Log(figures["employer.gain"].Value), Log(figures["employer.gain"].Low), Log(figures["employer.gain"].High));
        if (!problem.Person.IsInside)
            return step.Kind == StepKind.Programme ? FirstJob(problem, step) : null;
        if (Combination(problem, step)?.In(problem.Basis.Fit) is not { } contrast)
            return null;
        double half = Located.HalfWidth * contrast.StandardError;
        if (step.Kind != StepKind.Promotion)
            return Dollars(problem, contrast.Mean, contrast.Mean - half, contrast.Mean + half);
        var (raise, low, high) = Raise(figures, step.Id);
        return Dollars(problem, Math.Min(contrast.Mean, Log(raise)), Math.Min(contrast.Mean - half, Log(low)), Math.Min(contrast.Mean + half, Log(high)));
    }

    /// <summary>What a promotion to a role brings at once, percent: the mean, and what eight in ten get by the spread between promotions.</summary>
    public static (double Mean, double Low, double High) Raise(CareerFigures figures, string role)
    {
        double mean = figures.OfPromotion(role, "raise").Value, half = Located.HalfWidth * figures.OfPromotion(role, "raise-spread").Value;
        return (mean, mean - half, mean + half);
    }

    /// <summary>Pay of the first job that a programme leads to, less what is earned now.</summary>
    private static Interval<YearlyGain>? FirstJob(CareerProblem problem, CareerStep step)
    {
        if (problem.Axes.Credentials[problem.Axes.Credentials.Start].Exams is not [var exam, ..] || problem.Person.Pay is not { } now)
            return null;
        Education? ends = problem.Basis.Tables.Words.Educations.Find(problem.Basis.Tables.Trainings.Find(step.Id)!.Education);
        int node = problem.Axes.Study.Of(ends is not null && ends.Years > problem.Person.Education.Years ? ends : problem.Person.Education);
        Contrast first = problem.Terms.Start.Plus(problem.Terms.Credentials[exam.Apprentice >= 0 ? exam.Apprentice : exam.Full]).Plus(problem.Terms.Study[node]).In(problem.Basis.Fit);
        double half = Located.HalfWidth * first.StandardError;
        return new Interval<YearlyGain>(Gain(first.Mean), Gain(first.Mean - half), Gain(first.Mean + half), Located.Level);

        YearlyGain Gain(double log) => new((decimal)Math.Exp(log) - now.Dollars, problem.On.DollarYear);
    }

    /// <returns>Of a promotion, the way to the role's market; null of other steps.</returns>
    public static Interval<YearlyGain>? Market(CareerProblem problem, CareerStep step)
    {
        if (step.Kind != StepKind.Promotion || Combination(problem, step)?.In(problem.Basis.Fit) is not { } contrast)
            return null;
        double half = Located.HalfWidth * contrast.StandardError;
        return Dollars(problem, contrast.Mean, contrast.Mean - half, contrast.Mean + half);
    }

    private static double Log(double percent) => Math.Log(1 + (percent / 100));

    private static Interval<YearlyGain> Dollars(CareerProblem problem, double log, double low, double high)
    {
        double pay = problem.Pay.At(0, 0, problem.Axes.Credentials.Start, problem.Start % problem.Axes.Study.Count, 0);
        return new Interval<YearlyGain>(Gain(log), Gain(low), Gain(high), Located.Level);

        YearlyGain Gain(double change) => new((decimal)(pay * (Math.Exp(change) - 1)), problem.On.DollarYear);
    }

    private static PayCombination? Combination(CareerProblem problem, CareerStep step)
    {
        PayCombinations parts = new(problem.Basis.Fit);
        Vocabulary words = problem.Basis.Tables.Words;
        CareerPerson person = problem.Person;
        return person.IsInside ? step.Kind switch
        {
            StepKind.Credential => Credentials(parts, words, person, [.. person.Credentials, words.Credentials.Find(step.Id)!]).Less(Credentials(parts, words, person, person.Credentials)),
            StepKind.ApprenticeCourse => Credentials(parts, words, person, person.Credentials.Select(held => held.Becomes.Length > 0 ? words.Credentials.Find(held.Becomes)! : held)).Less(Credentials(parts, words, person, person.Credentials)),
            StepKind.Degree => parts.Education(words.Educations.Find(problem.Basis.Tables.Trainings.Find(step.Id)!.Education)!).Less(parts.Education(person.Education)),
            StepKind.Promotion or StepKind.Entry => parts.Role(words.Roles.Find(step.Id)!).Less(parts.Role(person.Role!)),
            StepKind.Setting => parts.Setting(words.Settings.Find(step.Id)).Less(parts.Setting(person.Setting)),
            StepKind.Specialty => parts.Specialty(words.Specialties.Find(step.Id)).Less(parts.Specialty(person.Specialty)),
            StepKind.Area => problem.Axes.Places.FirstOrDefault(place => place?.Area.Id == step.Id) is { } place ? parts.Place(place.Employer).Less(parts.Place(person.Place?.Employer)) : null,
            StepKind.Mode => parts.Mode(words.Modes.Find(step.Id)).Less(parts.Mode(person.Mode)),
            _ => null,
        } : null;
    }

    /// <summary>An apprentice's mark that falls within the year is taken to have fallen on both sides: no step brings that.</summary>
    private static PayCombination Credentials(PayCombinations parts, Vocabulary words, CareerPerson person, IEnumerable<Credential> held)
    {
        Credential[] all = [.. held.Select(each => each.Becomes.Length > 0 && words.Credentials.Find(each.Becomes)! is var full && person.Years + 1 >= full.Years ? full : each).Distinct()];
        return parts.Credentials(all.Length == 0 ? null : all.MaxBy(parts.Worth), Math.Min(all.Length, 3));
    }
}
