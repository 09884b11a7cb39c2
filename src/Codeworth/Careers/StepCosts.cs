using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>What steps cost, how long they take, how likely they succeed.</summary>
/// <param name="tables">The tables.</param>
public sealed class StepCosts(CareerTables tables)
{
    /// <summary>A month has so many weeks.</summary>
    private const double WeeksPerMonth = 52.0 / 12;

    private readonly CareerFigures _figures = tables.Figures;

    /// <summary>Weeks of a school year, for degrees.</summary>
    private double SchoolWeeks => _figures["study.school-weeks"].Value;

    /// <summary>Hours a year somebody can study beside work at so many a week.</summary>
    public double HoursOfYear(double week) => week * _figures["study.weeks"].Value;

    /// <summary>An exam, with books, and membership where none of the issuer's is held. Sat for again, the books are there.</summary>
    public CareerStep Exam(Credential credential, IEnumerable<Credential> held, double hoursPerWeek)
    {
        double membership = held.Any(other => other.Issuer == credential.Issuer) ? 0 : _figures.OfIssuer(credential.Issuer, "membership").Value;
        double hours = _figures.Of(credential, "study-hours").Value;
        return new CareerStep(
            StepKind.Credential, credential.Id, credential.Id, _figures.Of(credential, "exam-fee").Value + _figures.Of(credential, "books").Value + membership, hours,
            hours / Math.Max(hoursPerWeek, 1) / WeeksPerMonth, _figures.Of(credential, "pass-chance").Value) { FailureCost = Retake(credential) + membership };
    }

    /// <summary>What sitting for an exam again costs, dollars.</summary>
    public double Retake(Credential credential) => _figures.Of(credential, "exam-fee").Value * _figures.Of(credential, "retake-fee").Value / 100;

    /// <summary>A programme that ends in a first exam: its own cost, the exam, the membership. Who leaves it pays it again and no exam; who fails the exam pays that again.</summary>
    public CareerStep Programme(Training training, Credential exam)
    {
        double months = _figures.Of(training, "months"), cost = _figures.Of(training, "cost"), completed = _figures.Of(training, "completion"), passed = _figures.Of(training, "pass-chance");
        double membership = _figures.OfIssuer(exam.Issuer, "membership").Value, fails = 1 - (completed * passed);
        return new CareerStep(
            StepKind.Programme, training.Id, training.Name, cost + _figures.Of(exam, "exam-fee").Value + membership, months * WeeksPerMonth * _figures.Of(training, "hours"), months, completed * passed)
        {
            FailureCost = fails > 0 ? membership + ((((1 - completed) * cost) + (completed * (1 - passed) * Retake(exam))) / fails) : null,
        };
    }

    /// <summary>School years a degree takes full time from an education held.</summary>
    public double SchoolYears(Training degree, Education from)
    {
        double whole = _figures.Of(degree, "months") / 12;
        Education? reached = tables.Words.Educations.Find(degree.Education);
        Education start = tables.Words.Educations.Find("high-school")!;
        double credited = from.Years > start.Years && reached is not null && from.Id == "associate" ? (from.Years - start.Years) / (double)(reached.Years - start.Years) : 0;
        return Math.Max(1, whole * (1 - credited));
    }

    /// <summary>Calendar years a degree takes at so many hours a week beside work, at least its school years.</summary>
    public int YearsBesideWork(Training degree, Education from, double hoursPerWeek)
    {
        double school = SchoolYears(degree, from), hours = school * SchoolWeeks * _figures.Of(degree, "hours");
        return (int)Math.Ceiling(Math.Max(school, hours / Math.Max(HoursOfYear(hoursPerWeek), 1)) - 1e-9);
    }

    /// <summary>One calendar year of a degree; the last succeeds with the chance of completing it.</summary>
    public CareerStep DegreeYear(Training degree, Education from, int years, bool isLast)
    {
        double school = SchoolYears(degree, from);
        return new CareerStep(
            StepKind.Degree, degree.Id, degree.Name, school * _figures.Of(degree, "cost-year") / years, school * SchoolWeeks * _figures.Of(degree, "hours") / years, 12,
            isLast ? _figures.Of(degree, "completion") : 1);
    }

    /// <summary>The course that stands for one of an apprentice's two years.</summary>
    public CareerStep ApprenticeCourse(Training course) => new(
        StepKind.ApprenticeCourse, course.Id, course.Name, _figures.Of(course, "cost"), _figures.Of(course, "hours-total"), 3, 1);

    /// <summary>A promotion, an entry from neighbouring work.</summary>
    public CareerStep Promotion(Promotion promotion, Role to)
    {
        double chance = promotion.IsEntry ? _figures["entry.chance-in-field"].Value
            : _figures.OfPromotion(to.Id, "chance").Value;
        return new CareerStep(promotion.IsEntry ? StepKind.Entry : StepKind.Promotion, to.Id, to.Name, _figures["promotion.cost"].Value, 0, 12, chance);
    }

    /// <summary>The first job in coding, from outside: waiting times are exponential with the mean that is assumed.</summary>
    public CareerStep FirstJob(Role role)
    {
        double months = _figures["entry.months"].Value;
        return new CareerStep(StepKind.Entry, role.Id, role.Name, 0, 0, months, 1 - Math.Exp(-12 / months));
    }

    /// <summary>A change of employer, setting, specialty, mode or place.</summary>
    public CareerStep Change(StepKind kind, string id, string name)
    {
        string prefix = kind switch
        {
            StepKind.Employer => "employer",
            StepKind.Setting => "setting",
            StepKind.Specialty => "specialty",
            StepKind.Mode => "mode",
            StepKind.Area => "area",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        double chance = _figures[prefix + ".chance"].Value;
        return new CareerStep(kind, id, name, _figures[prefix + ".cost"].Value, 0, 6, chance) { FailureCost = kind == StepKind.Area ? 0 : null };
    }

    /// <summary>The exams a programme prepares for, the usual one first.</summary>
    public ImmutableArray<Credential> ExamsOf(Training training) => [.. training.Credentials.Select(id => tables.Words.Credentials.Find(id)!)];
}
