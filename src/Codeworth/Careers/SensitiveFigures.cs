using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>The uncertain figures that an answer about a career reads.</summary>
internal static class SensitiveFigures
{
    private static readonly string[] Always = ["promotion.catch-up-years", "renewal.unit-cost", "study.weeks", "pay.real-growth", "discount"];

    public static IEnumerable<CareerFigure> Of(CareerProblem problem) => Ids(problem).Distinct(StringComparer.Ordinal)
        .Select(problem.Basis.Tables.Figures.Find).OfType<CareerFigure>().Where(figure => figure.IsUncertain);

    /// <summary>Those whose range moves the gain of a policy most, followed as it is; and those that change what can be done at all.</summary>
    /// <param name="best">The policy.</param>
    /// <param name="count">How many.</param>
    /// <param name="isLarge">Whether the latter are left out, for each of them makes another problem.</param>
    public static IEnumerable<CareerFigure> MostMoving(CareerPolicy best, int count, bool isLarge)
    {
        var all = Of(best.Problem).Select(figure => (Figure: figure, Moved: Moved(Followed(best, figure, figure.Low), Followed(best, figure, figure.High)))).ToLookup(each => each.Moved is null);
        return all[true].Take(isLarge ? 0 : int.MaxValue).Concat(all[false].OrderByDescending(each => each.Moved).Take(count)).Select(each => each.Figure);
    }

    private static double? Followed(CareerPolicy best, CareerFigure figure, double value)
    {
        CareerProblem problem = best.Problem.With(figure, value);
        return problem.IsLike(best.Problem)
            ? Occupancy.Of(best.In(problem)).ValueAt(problem.Pay) - Occupancy.Of(CareerPolicy.Staying(problem)).ValueAt(problem.Pay)
            : null;
    }

    private static double? Moved(double? low, double? high) => low is { } from && high is { } to ? Math.Abs(to - from) : null;

    private static IEnumerable<string> Ids(CareerProblem problem)
    {
        CareerFigures figures = problem.Basis.Tables.Figures;
        foreach (Credential credential in problem.Options.Credentials)
        {
            foreach (string what in (string[])["exam-fee", "retake-fee", "pass-chance", "study-hours", "books"])
                yield return figures.Of(credential, what).Id;
        }

        foreach (Training training in problem.Options.Trainings)
        {
            foreach (string what in (string[])["cost", "cost-year", "months", "hours", "pass-chance", "completion"])
                yield return $"training.{training.Id}.{what}";
        }

        foreach (string id in Always.Concat(Changes(problem)))
            yield return id;
    }

    private static IEnumerable<string> Changes(CareerProblem problem)
    {
        CareerAxes axes = problem.Axes;
        foreach ((string prefix, bool isRead) in ((string, bool)[])
            [("employer", problem.Options.ChangesEmployer), ("setting", axes.Settings.Length > 1), ("specialty", axes.Specialties.Length > 1), ("mode", axes.Modes.Length > 1), ("area", axes.Places.Length > 1)])
        {
            if (!isRead)
                continue;
            yield return prefix + ".chance";
            yield return prefix + ".cost";
            yield return prefix + ".gain";
        }

        yield return problem.Person.IsInside ? "entry.chance-in-field" : "entry.months";
        foreach (Position position in Enumerable.Range(0, axes.Positions.Count).Select(i => axes.Positions[i]).Where(position => position.Standing == Standing.Promoted))
        {
            yield return problem.Basis.Tables.Figures.OfPromotion(position.Role!.Id, "chance").Id;
            yield return problem.Basis.Tables.Figures.OfPromotion(position.Role.Id, "raise").Id;
        }
    }
}
