using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

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
        if (Combination(problem, step) is not { } combination)
            return null;
        double pay = problem.Pay.At(0, 0, problem.Axes.Credentials.Start, problem.Start % problem.Axes.Study.Count, 0);
        Contrast contrast = combination.In(problem.Basis.Fit);
        double half = Located.HalfWidth * contrast.StandardError;
        CareerFigure raise = problem.Basis.Tables.Figures["promotion.raise"];
        DollarYear year = problem.On.DollarYear;
        return step.Kind == StepKind.Promotion
            ? new Interval<YearlyGain>(Gain(Least(contrast.Mean, raise.Value)), Gain(Least(contrast.Mean - half, raise.Low)), Gain(Least(contrast.Mean + half, raise.High)), Located.Level)
            : new Interval<YearlyGain>(Gain(contrast.Mean), Gain(contrast.Mean - half), Gain(contrast.Mean + half), Located.Level);

        static double Least(double market, double percent) => Math.Min(market, Math.Log(1 + (percent / 100)));

        YearlyGain Gain(double log) => new((decimal)(pay * (Math.Exp(log) - 1)), year);
    }

    private static PayCombination? Combination(CareerProblem problem, CareerStep step)
    {
        PayCombinations parts = new(problem.Basis.Fit);
        Vocabulary words = problem.Basis.Tables.Words;
        CareerPerson person = problem.Person;
        return person.IsInside ? step.Kind switch
        {
            StepKind.Credential => Credentials(parts, [.. person.Credentials, words.Credentials.Find(step.Id)!]).Less(Credentials(parts, person.Credentials)),
            StepKind.ApprenticeCourse => Credentials(parts, person.Credentials.Select(held => held.Becomes.Length > 0 ? words.Credentials.Find(held.Becomes)! : held)).Less(Credentials(parts, person.Credentials)),
            StepKind.Degree => parts.Education(words.Educations.Find(problem.Basis.Tables.Trainings.Find(step.Id)!.Education)!).Less(parts.Education(person.Education)),
            StepKind.Promotion or StepKind.Entry => parts.Role(words.Roles.Find(step.Id)!).Less(parts.Role(person.Role!)),
            StepKind.Setting => parts.Setting(words.Settings.Find(step.Id)).Less(parts.Setting(person.Setting)),
            StepKind.Specialty => parts.Specialty(words.Specialties.Find(step.Id)).Less(parts.Specialty(person.Specialty)),
            StepKind.Mode => parts.Mode(words.Modes.Find(step.Id)).Less(parts.Mode(person.Mode)),
            _ => null,
        } : null;
    }

    private static PayCombination Credentials(PayCombinations parts, IEnumerable<Credential> held)
    {
        Credential[] all = [.. held.Distinct()];
        return parts.Credentials(all.Length == 0 ? null : all.MaxBy(parts.Worth), Math.Min(all.Length, 3));
    }
}
