using System.Collections.Immutable;
using Codeworth.App.Briefs;
using Codeworth.Effects;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>Everything the API does.</summary>
internal static class ApiOperations
{
    private const string Json = "application/json";
    private const string Lines = "application/x-ndjson";

    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("GET", ApiPaths.Worth, "What a job is worth",
            "The market median for a profile with its 80 % interval, how pay spreads between people like this, what moves it from the national median, the sources and the notes. Every parameter is optional; what is not said is averaged over the reference workforce. The same bytes as 'codeworth worth --json'.",
            TakesQuery: true, null, Json, AnswerSchema.Answer),
        new("POST", ApiPaths.Worth, "What a job is worth, asked in JSON",
            "The same question as a JSON object with the parameters' names; 'credential' may be a list, numbers may be numbers.",
            TakesQuery: false, Json, Json, AnswerSchema.Answer),
        new("GET", ApiPaths.Explain, "What made the answer",
            "The same answer with the figures that told most, what was assumed before any figure, the median without each source and the share of each kind of source.",
            TakesQuery: true, null, Json, AnswerSchema.Explanation),
        new("GET", ApiPaths.Effects, "What each thing does to pay",
            "Certification, each credential, each year, degree, work mode, setting, specialty and role: percent and dollars at equal work with their 80 % interval, beside the raw gaps that are published. The same bytes as 'codeworth effects --json'.",
            TakesQuery: false, null, Json, AnswerSchema.Effects, ("of", $"One family alone: {string.Join(", ", EffectTable.Families)}."), ("on", "The month whose national median the dollars are counted from, such as 2026-11; this month where it is not said.")),
        new("GET", ApiPaths.Claims, "What is claimed, against the evidence",
            "The claims of salary articles, some of them, or one of your own: verdict, the chance that it holds, what the evidence says instead with its 80 % interval, the reason and what made it. The same bytes as 'codeworth claims --json'.",
            TakesQuery: false, null, Json, AnswerSchema.Claims, ("id", "A claim of the register, such as S009; may be repeated."), ("say", "A claim of your own, such as 'CRC adds 20-40%'."), ("on", "The month whose pay is meant, such as 2026-11; this month where it is not said.")),
        new("GET", ApiPaths.TakeHome, "What pay leaves",
            "Federal, payroll, state and local taxes on a household's wages, what is left, credits that are paid out beside it, average and marginal rates; or the pay that leaves so much. The same bytes as 'codeworth take-home --json'.",
            TakesQuery: false, null, Json, AnswerSchema.TakeHome, Own(TakeHomeOptions.All)),
        new("POST", ApiPaths.TakeHome, "What pay leaves, asked in JSON",
            "The same question as a JSON object with the parameters' names, or a list of them: then a list of answers in their order, and {\"error\":text,\"errors\":[...]} in the place of one that cannot be answered.",
            TakesQuery: false, Json, Json, AnswerSchema.TakeHome),
        new("GET", ApiPaths.Places, "The same job across places",
            "In every state, a set of places, the metropolitan areas of a state or of the nation: the market median, what is left of it after taxes, what that buys at the nation's prices, each with its 80 % interval, the chance that it buys more than at home, and the pay needed to live as at home; ranked. The same bytes as 'codeworth places --json'; as a table with format=csv.",
            TakesQuery: false, null, Json, AnswerSchema.Places,
            [.. Own(PlacesOptions.All), ("format", "json, or csv for the table alone.")]),
        new("GET", ApiPaths.Offer, "Whether an offer is fair",
            "A posting or a letter of offer read into fields with the words they came from; whether its pay is low, fair or high for the person and how sure that is; what the job is worth; the whole of it after taxes beside the present job and another offer; what is odd, what is missing, what to ask. The same bytes as 'codeworth offer --json'; the brief alone with format=pdf, md or txt.",
            TakesQuery: false, null, Json, OfferSchema.Judged, [.. Own(OfferOptions.All), (OfferEndpoint.Format, $"json, or the brief: {string.Join("; ", BriefForm.All.Select(form => $"{form.Ending}, {form.Says}"))}.")]),
        new("POST", ApiPaths.Offer, "Whether an offer is fair, asked in JSON",
            "The same as a JSON object with the parameters' names, for a text too long for an address; 'credential' may be a list.",
            TakesQuery: false, Json, Json, OfferSchema.Judged),
        new("GET", ApiPaths.Offers, "Offers side by side",
            "Packages valued in dollars a year: pay, bonus by its chance, the employer's retirement and health contributions, fees, taxes, costs, for each hour worked; what is typical beside it. An offer's parts are said as 1.base, 1.match, 2.base ..., or together as offer=base=58000;match=50% of 6%. The same bytes as 'codeworth compare-offers --json'.",
            TakesQuery: false, null, Json, AnswerSchema.Offers, [.. Own(OffersOptions.All), .. Own(PackageOptions.All).Select(part => ("1." + part.Name, part.Help))]),
        new("POST", ApiPaths.Offers, "Offers side by side, asked in JSON",
            "The same as a JSON object: 'offers' is a list of objects with the parts' names, beside them what is said of the household.",
            TakesQuery: false, Json, Json, AnswerSchema.Offers),
        new("GET", ApiPaths.Moves, "Next steps",
            "Every step open to somebody, the most worth first: what it adds to pay a year and over the horizon with its 80 % interval, cost, time, chance, payback, what it opens and how many figures speak of it; steps open after something else; steps no evidence speaks of. The same bytes as 'codeworth moves --json'.",
            TakesQuery: false, null, Json, CareerSchema.Moves, Own(CareerQuestionOptions.All)),
        new("GET", ApiPaths.Training, "What programmes return",
            "Programmes and exams beside going on as now, over everything uncertain: cost, months, chance, pay, net present value before and after taxes, rate of return, payback, the chance of breaking even by each year. The same bytes as 'codeworth training --json'.",
            TakesQuery: false, null, Json, CareerSchema.Training, Own(TrainingWorth.Options)),
        new("GET", ApiPaths.Plan, "The best plan",
            "The path that is worth most over the years to come, exactly solved: the first step, the path if things go as expected, what to do if they do not, its worth beyond staying put and the chance that it beats that and the alternatives, what it hangs on. The same bytes as 'codeworth plan --json'; reminders as iCalendar with format=ics.",
            TakesQuery: false, null, Json, CareerSchema.Plan, [.. Own(CareerQuestionOptions.All), ("format", "json, or ics for the reminders alone.")]),
        new("GET", ApiPaths.Related, "Work beside coding",
            "Neighbouring occupations in a place with medians, 80 % intervals, growth and openings; the ladder from coder to director. The same bytes as 'codeworth related --json'.",
            TakesQuery: false, null, Json, CareerSchema.Related, Own(CareerQuestionOptions.All)),
        new("GET", ApiPaths.Outlook, "Jobs to come",
            "Projections of the occupation by edition and of its neighbours, and what was found of computers that code. The same bytes as 'codeworth outlook --json'.",
            TakesQuery: false, null, Json, CareerSchema.Outlook),
        new("POST", ApiPaths.Batch, "What many jobs are worth",
            "A question a line in, an answer a line out, in order and as they come. A line that cannot be answered becomes {\"line\":n,\"error\":text,\"errors\":[...]} and the rest go on.",
            TakesQuery: false, Lines, Lines, AnswerSchema.Answer),
        new("GET", ApiPaths.Health, "Whether the server answers", "Says {\"status\":\"ok\"}.", TakesQuery: false, null, Json, AnswerSchema.Health),
    ];

    private static ImmutableArray<(string Name, string Help)> Own(ImmutableArray<WorthOption> options) =>
        [.. options.Select(option => (option.Name, $"{option.Help} {option.Values}"))];
}
