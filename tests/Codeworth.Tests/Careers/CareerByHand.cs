using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Living;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Taxes;

namespace Codeworth.Tests.Careers;

/// <summary>
/// The same decision worked out in the plainest way: every set of credentials apart, every state by recursion, pay asked of the fit one profile at a time, tax asked of the law. Of people
/// inside coding, without degrees.
/// </summary>
internal sealed class CareerByHand(CareerPerson person, CareerOptions options)
{
    private readonly Dictionary<(int, string, string), double> _known = [];
    private readonly CareerFigures _figures = CareerCases.Tables.Figures;
    private readonly StepCosts _costs = new(CareerCases.Tables);

    public double Value() => Start(0, new Standing(person.Role!, "market", null, person.Setting, person.Place!), person.Credentials);

    /// <summary>Value at a year's start.</summary>
    private double Start(int year, Standing job, ImmutableArray<Credential> held)
    {
        if (year == options.Horizon)
            return 0;
        held = Served(held, person.Years + year);
        string key = string.Join(',', held.Select(credential => credential.Id).Order(StringComparer.Ordinal));
        if (_known.TryGetValue((year, job.ToString(), key), out double known))
            return known;
        double best = Work(year, job, held);
        foreach (Credential exam in options.Credentials.Where(exam => !held.Contains(exam) && !held.Any(other => other.Becomes == exam.Id)))
        {
            Credential earned = CareerCases.Tables.ApprenticeOf(exam) is { } apprentice && person.Years + year + 1 < exam.Years ? apprentice : exam;
            CareerStep step = _costs.Exam(exam, held, options.HoursPerWeek);
            if (earned == exam && person.Years + year + 1 < exam.Years)
                continue;
            double passed = Work(year, job, held.Add(earned)), failed = Work(year, job, held);
            best = Math.Max(best, (step.Chance * (passed - step.Cost)) + ((1 - step.Chance) * (failed - step.FailureCost!.Value)));
        }

        double value = Living(job, person.Years + year, held) - new Upkeep(_figures).Cost(held) + best;
        return _known[(year, job.ToString(), key)] = value;
    }

    /// <summary>Value after study: the best that can be done about the job.</summary>
    private double Work(int year, Standing job, ImmutableArray<Credential> held)
    {
        double best = Next(year, job, held);
        foreach (Promotion promotion in CareerCases.Tables.Promotions.Where(each => each.From == job.Role.Id && options.Roles.Any(role => role.Id == each.To)))
        {
            Role to = CareerCases.Words.Roles.Find(promotion.To)!;
            bool isOpen = person.Years + year + 1 >= promotion.Years
                && (promotion.Education.Length == 0 || person.Education.Years >= CareerCases.Words.Educations.Find(promotion.Education)!.Years)
                && (promotion.Credential.Length == 0 || held.Any(credential => promotion.Credential == "coding" ? CareerTables.CertifiesCoding(credential) : credential.Id == promotion.Credential));
            if (isOpen)
                best = Math.Max(best, Take(_costs.Promotion(promotion, to), year, job with { Role = to, Pay = "promoted", From = job.Role }, job, held));
        }

        Standing paid = job.Pay == "promoted" ? job with { Pay = "market", From = null } : job;
        if (options.ChangesEmployer && job.Pay != "moved")
            best = Math.Max(best, Take(_costs.Change(StepKind.Employer, "", ""), year, job.Pay == "promoted" ? paid : job with { Pay = "moved" }, job, held));
        foreach (Setting setting in options.Settings.Where(setting => setting != job.Setting))
            best = Math.Max(best, Take(_costs.Change(StepKind.Setting, "", ""), year, paid with { Setting = setting }, job, held));
        foreach (WorkingPlace place in options.Places.Where(place => place != job.Place))
            best = Math.Max(best, Take(_costs.Change(StepKind.Area, "", ""), year, paid with { Place = place }, job, held));
        return best;
    }

    private double Take(CareerStep step, int year, Standing success, Standing failure, ImmutableArray<Credential> held) => -(step.Chance * step.Cost) - ((1 - step.Chance) * (step.Kind == StepKind.Area ? 0 : step.Cost)) + Chance(step.Chance, year, success, failure, held);

    private double Chance(double chance, int year, Standing success, Standing failure, ImmutableArray<Credential> held) =>
        (chance * Next(year, success, held)) + ((1 - chance) * Next(year, failure, held));

    private double Next(int year, Standing job, ImmutableArray<Credential> held)
    {
        double caughtUp = job.Pay == "promoted" ? 1 / (1 + _figures["promotion.catch-up-years"].Value) : 0;
        double next = caughtUp > 0 ? (caughtUp * Start(year + 1, job with { Pay = "market", From = null }, held)) + ((1 - caughtUp) * Start(year + 1, job, held)) : Start(year + 1, job, held);
        return next / (1 + options.Discount);
    }

    private double Living(Standing job, double years, ImmutableArray<Credential> held)
    {
        double market = Median(job.Role, job, years, held);
        double pay = job.Pay switch
        {
            "promoted" => Math.Min(market, Median(job.From!, job, years, held) * (1 + (_figures.OfPromotion(job.Role.Id, "raise").Value / 100))),
            "moved" => market * (1 + (_figures["employer.gain"].Value / 100)),
            _ => market,
        };
        PriceParity parity = CareerCases.Basis.Parities.Of(job.Place.Area)!.Value;
        TakeHome left = CareerCases.Basis.Law.Of(job.Place.Residence.State, "", 2026, FilingStatus.Single).Of(Household.Of(FilingStatus.Single, pay));
        return (left.Net + left.Refundable) / (parity.AllItems / 100);
    }

    private double Median(Role role, Standing job, double years, ImmutableArray<Credential> held) => Math.Exp(CareerCases.Basis.Fit.Locate(
        new Market(job.Place.Employer, role, person.Specialty, job.Setting, person.Mode), new Profile(years, held, person.Education), CareerCases.On).Median);

    private static ImmutableArray<Credential> Served(ImmutableArray<Credential> held, double years) =>
    [
        .. held.Select(credential => credential.Becomes.Length > 0 && CareerCases.Words.Credentials.Find(credential.Becomes)! is var full && years >= full.Years ? full : credential).Distinct(),
    ];

    private sealed record Standing(Role Role, string Pay, Role? From, Setting? Setting, WorkingPlace Place);
}
