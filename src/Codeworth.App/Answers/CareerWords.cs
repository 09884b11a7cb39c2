using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Steps and people of careers in words.</summary>
internal static class CareerWords
{
    /// <summary>A step as something to do.</summary>
    public static string Do(CareerStep step) => step.Kind switch
    {
        StepKind.Stay => "stay put",
        StepKind.Credential => $"sit for the {step.Name}",
        StepKind.Programme => step.Name,
        StepKind.Degree => $"study for the {step.Name.ToLowerInvariant()}",
        StepKind.Drop => step.Name,
        StepKind.ApprenticeCourse => "take the course that counts for a year",
        StepKind.Promotion => $"seek promotion to {step.Name.ToLowerInvariant()}",
        StepKind.Entry => $"look for a job as {step.Name.ToLowerInvariant()}",
        StepKind.Employer => "change employer",
        StepKind.Setting => $"move to: {step.Name.ToLowerInvariant()}",
        StepKind.Specialty => $"change to {step.Name.ToLowerInvariant()}",
        StepKind.Mode => $"find work: {step.Name.ToLowerInvariant()}",
        _ => $"move to {step.Name}",
    };

    /// <summary>The same begun with a capital.</summary>
    public static string DoFirst(CareerStep step) => Capital(Do(step));

    /// <summary>A step as a name in a table.</summary>
    public static string Short(CareerStep step) => step.Kind switch
    {
        StepKind.Promotion or StepKind.Entry => $"{step.Name} (promotion)",
        StepKind.ApprenticeCourse => "Apprentice course",
        StepKind.Employer => "Another employer",
        StepKind.Degree => step.Name.Replace(" in health information", "", StringComparison.Ordinal),
        _ => step.Name,
    };

    public static string Kind(StepKind kind) => kind switch
    {
        StepKind.ApprenticeCourse => "apprentice-course",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Where somebody stands, in a phrase.</summary>
    public static string Of(CareerQuestion question)
    {
        CareerPerson person = question.Person;
        string[] parts =
        [
            person.Role?.Name ?? "Outside coding", .. person.Specialty is { } specialty ? (string[])[specialty.Name] : [], .. person.Setting is { } setting ? (string[])[setting.Name] : [],
            .. person.Mode is { } mode ? (string[])[mode.Name] : [], person.Education.Name, person.Years == 1 ? "1 year of experience" : $"{person.Years:0.##} years of experience",
            person.Credentials.IsEmpty ? "no credential" : string.Join(", ", person.Credentials.Select(credential => credential.Id)), person.Place?.Name ?? "United States",
            .. person.Pay is { } pay ? (string[])[$"paid {Amounts.Year(pay)}"] : [],
        ];
        return string.Join("; ", parts);
    }

    /// <summary>What counts, in words.</summary>
    public static string Counts(CareerObjective objective) => objective switch
    {
        CareerObjective.PurchasingPower => "what pay buys after taxes, at the nation's prices",
        CareerObjective.TakeHome => "take-home pay",
        _ => "gross pay",
    };

    /// <summary>Over how long, at what discount.</summary>
    public static string Horizon(CareerOptions options) =>
        $"{Years(options.Horizon)} at {options.Discount * 100:0.##} % a year; {Counts(options.Objective)}{(options.Objective == CareerObjective.Pay ? "" : $", with credits that are paid out")}; {options.HoursPerWeek:0.#} hours of study a week at most";

    public static string Years(int years) => years == 1 ? "1 year" : $"{years} years";

    /// <summary>Months as people say them.</summary>
    public static string Months(double months) => months switch
    {
        < 0.95 => "under a month",
        < 23.5 => Math.Round(months) == 1 ? "1 month" : $"{Math.Round(months):0} months",
        _ => $"{months / 12:0.#} years",
    };

    public static string Chance(double chance) => chance >= 1 ? "certain" : $"{chance * 100:0} %";

    /// <summary>A share of draws: never none or all of them.</summary>
    public static string OfDraws(double share) => share < 0.01 ? "under 1 %" : share > 0.99 ? "over 99 %" : $"{share * 100:0} %";

    public static string Signed(decimal dollars) => Amounts.Signed((double)dollars);

    public static string Range(Interval<YearlyGain> gain) => $"{Signed(gain.Low.Dollars)} to {Signed(gain.High.Dollars)}";

    public static string Range(Interval<PresentValue> value) => $"{Signed(value.Low.Dollars)} to {Signed(value.High.Dollars)}";

    /// <summary>The calendar year so many years on.</summary>
    public static int Calendar(CareerQuestion question, int year) => question.On.Year + year;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>How a figure is valued in its unit.</summary>
    public static string Value(CareerFigure figure, double value) => figure.Unit switch
    {
        "chance" or "chance a year" => $"{value * 100:0.#} %",
        "percent" or "percent a year" => $"{value:0.##} %",
        "dollars" or "dollars a year" or "dollars a unit" or "dollars in two years" => $"${value:#,0.##}",
        _ => $"{value:0.##} {figure.Unit}",
    };

    /// <summary>An assumption in words.</summary>
    public static string Name(CareerFigure figure) => figure.Id switch
    {
        "discount" => "discount rate",
        "pay.real-growth" => "growth of pay beyond prices",
        "promotion.chance" => "chance of a promotion a year",
        "promotion.raise" => "raise on promotion",
        "promotion.catch-up-years" => "years until the promoted are paid as the market",
        "promotion.coder.chance" => "chance that an apprentice becomes a coder",
        "entry.months" => "months to the first job",
        "entry.chance-in-field" => "chance of coding work from beside it",
        "setting.chance" => "chance of finding the other setting",
        "employer.chance" => "chance of finding another employer",
        _ when figure.Id.Split('.') is ["promotion", var role, "chance"] => $"chance of a promotion to {role.Replace('-', ' ')} a year",
        _ when figure.Id.Split('.') is ["promotion", var role, "raise"] => $"raise on promotion to {role.Replace('-', ' ')}",
        _ when figure.Id.Split('.', 3) is ["issuer" or "credential" or "training", var whose, var what] => $"{whose}: {what.Replace('-', ' ')}",
        _ => figure.Id.Replace('.', ' ').Replace('-', ' '),
    };

    public static string Position(Role? role, bool isPromoted) => $"{role?.Name ?? "Outside coding"}{(isPromoted ? ", newly promoted" : "")}";
}
