using Codeworth.App.Answers;
using Codeworth.Questions;
using Microsoft.OpenApi;

namespace Codeworth.App.Api;

/// <summary>The shapes of the API's JSON.</summary>
internal static class AnswerSchema
{
    public static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = Said(description) };

    public static OpenApiSchema List(OpenApiSchema items, string description = "") =>
        new() { Type = JsonSchemaType.Array, Items = items, Description = Said(description) };

    public static OpenApiSchema Question()
    {
        OpenApiSchema question = Object("A question; every property is optional.");
        foreach (WorthOption option in WorthOptions.All)
            question.Properties![option.Name] = option.Repeats ? List(Text(""), $"{option.Help} {option.Values}") : Text($"{option.Help} {option.Values}");
        question.Properties![StyleText.Hourly] = new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = "Dollars an hour beside dollars a year." };
        question.Properties![StyleText.Percentiles] = Text("The percentiles of pay to show, separated by commas.");
        return question;
    }

    public static OpenApiSchema Answer() => Object(
        "What a job is worth. Dollars of 'dollarYear', gross, a full-time year, rounded to 10.",
        ("question", Object("The question as it was understood, in reference ids.")),
        ("date", Text("The month asked for, such as 2026-11.")),
        ("dollarYear", Whole("The year whose dollars are counted.")),
        ("median", Interval("The market median for this profile, and the interval it lies in.")),
        ("pay", Object("How pay spreads between people like this: p10, p25, p50, p75, p90 or the percentiles asked for, and the mean.")),
        ("yourPay", Object("Where the pay that was said stands; absent when none was said.", ("amount", Number("")), ("percentile", Number("The share of people like this who are paid less, in percent.")), ("percentileLow", Number("Lower end of its 80 % interval.")), ("percentileHigh", Number("Upper end of its 80 % interval.")))),
        ("contributions", List(Object(
            "What one thing that was said adds.", ("attribute", Text("Such as credential:CPC.")), ("dollars", Number("")), ("low", Number("")), ("high", Number(""))), "In order, they add up from the national median to the answer.")),
        ("sources", List(Object(
            "A source of the answer.", ("id", Text("")), ("publisher", Text("")), ("title", Text("")), ("year", OrNull(Whole("The year its figures speak of; null where it has none."))), ("figures", Whole("Figures of it that were fitted.")), ("weight", Number("Its share of the answer's information; sources below 0.00005 are not listed."))))),
        ("notes", List(Text(""))),
        ("calibration", Object(
            "How often 80 % intervals like these held what was held back from the fit.",
            ("level", Number("0.8.")), ("median", OrNull(Held("Medians of places of this kind; null where too few were held back."))),
            ("pay", List(Held("Pay of all people held back, then of those of whom something is known that is said here."))),
            ("widened", Number("By how much the spread of pay was multiplied since a group's coverage was off; 1 where it was not.")), ("widenedFor", OrNull(Text("The group; null for none."))),
            ("model", Text("The fit that was judged.")))),
        ("hourly", Object("With hourly=true: median, pay and yourPay in dollars an hour, to the cent.")),
        ("model", Object("Which fit gave it.", ("version", Text("")), ("fitted", Text("The newest month of its evidence.")))));

    public static OpenApiSchema Explanation()
    {
        OpenApiSchema explanation = Answer();
        explanation.Properties!["influences"] = List(Object(
            "A figure and its pull on the median.", ("figure", Text("")), ("source", Text("")),
            ("published", OrNull(Object("What it states, as in the evidence; null where it is no longer there.", ("statistic", Text("median, mean, or geometric mean of people alike.")), ("value", Number("")), ("unit", Text("USD/year."))))),
            ("dollars", Number("weight x log(read / expected), in dollars of the median.")), ("share", Number("")),
            ("weight", Number("By how much the median's log follows the figure's.")), ("read", Number("The yearly median the figure is read as.")), ("expected", Number("What was expected of it before any figure."))));
        explanation.Properties["otherInfluences"] = Object("All other figures together.", ("figures", Whole("")), ("dollars", Number("")));
        explanation.Properties["alone"] = Number("What was assumed before any figure, taken alone, dollars a year.");
        explanation.Properties["priorDollars"] = Number("By how much what was assumed before any figure, taken alone, differs from the median.");
        explanation.Properties["without"] = List(Object(
            "What a source did.", ("source", Text("")), ("dollars", Number("Its figures' pulls together.")), ("share", Number("Its share of the answer's information.")),
            ("median", Interval("The median refitted without it."))));
        explanation.Properties["kinds"] = List(Object("The share of a kind of source.", ("kind", Text("")), ("share", Number(""))));
        return explanation;
    }

    public static OpenApiSchema Claims() => Object(
        "What the evidence says of claims.",
        ("date", Text("")), ("dollarYear", Whole("")),
        ("claims", List(Object(
            "One finding.", ("id", Text("'said' for a claim of your own.")), ("printed", Text("")), ("statement", Text("")), ("kind", Text("")), ("unit", Text("")), ("low", Number("")), ("high", Number("")), ("read", Text("How it is read, or what is missing.")),
            ("verdict", Text("supported, partly, contradicted, stale or no evidence.")), ("chance", Number("That the claim holds, 0 to 1; absent without evidence.")), ("computed", Object("What the evidence says, in the claim's unit, with its 80 % interval.", ("value", Number("")), ("low", Number("")), ("high", Number("")))),
            ("within", Number("The share of people alike who are paid within the range.")), ("rank", Object("Where the state stands by pay.", ("value", Number("")), ("low", Number("")), ("high", Number("")))), ("heldIn", Text("The newest month at which a stale claim held.")),
            ("rawGap", Object("The newest published gap between the groups.", ("source", Text("")), ("year", Whole("")), ("percent", Number("")))), ("reason", Text("")), ("figures", List(Text(""))),
            ("sources", List(Object("A source that told much.", ("id", Text("")), ("figures", Whole("")), ("weight", Number("")))))))),
        ("model", Object("Which fit gave it.", ("version", Text("")), ("fitted", Text("")))));

    public static OpenApiSchema Effects() => Object(
        "What each thing does to pay at equal work.",
        ("date", Text("")), ("dollarYear", Whole("")),
        ("effects", List(Object(
            "One effect.", ("attribute", Text("Such as credential:CRC.")), ("label", Text("")), ("against", Text("What it is compared with.")), ("family", Text("")),
            ("percent", Interval("")), ("dollars", Interval("At the national median.")), ("figures", Whole("Fitted figures that speak of it; 0 is no evidence.")), ("sources", Whole("")),
            ("rawGaps", List(Object(
                "A gap as published.", ("source", Text("")), ("year", Whole("")), ("percent", Number("")), ("figure", Text("")), ("against", Text("")))))))),
        ("model", Object("Which fit gave it.", ("version", Text("")), ("fitted", Text("")))));

    public static OpenApiSchema TakeHome() => Object(
        "What pay leaves, dollars a year to the cent.",
        ("question", Object(
            "As it was understood.", ("area", Text("State.")), ("locality", Text("")), ("year", Whole("")), ("filing", Text("")), ("pay", Number("")), ("spousePay", Number("")),
            ("age", Whole("")), ("spouseAge", Whole("")), ("childAges", List(Whole(""))), ("retirement", Number("")), ("premiums", Number("")))),
        ("gross", Number("")), ("setAside", Number("Retirement and premiums.")),
        ("taxes", Object(
            "Before credits that are paid out.", ("federalIncome", Number("")), ("socialSecurity", Number("")), ("medicare", Number("")), ("stateIncome", Number("")), ("statePayroll", Number("")), ("local", Number("")))),
        ("refundable", Object("Credits that are paid out with the returns.", ("federal", Number("")), ("state", Number("")))),
        ("net", Number("")), ("perMonth", Number("")), ("averageRate", Number("Taxes as a share of gross pay.")), ("marginalRate", Number("Of the next hundred dollars.")), ("notes", List(Text(""))));

    public static OpenApiSchema Places() => Object(
        "The same job across places, ranked.",
        ("date", Text("")), ("dollarYear", Whole("")), ("taxYear", Whole("")), ("by", Text("What they are ranked by.")), ("count", Whole("How many places were compared.")),
        ("home", Place()), ("places", List(Place())),
        ("calibration", OrNull(Held("How often intervals of medians of such places held; null where too few were held back."))), ("notes", List(Text(""))),
        ("model", Object("Which fit gave it.", ("version", Text("")), ("fitted", Text("")))));

    private static OpenApiSchema Place() => Object(
        "One place.",
        ("rank", Whole("From 1; absent at home.")), ("area", Text("Id of where one lives.")), ("name", Text("")), ("state", Text("Whose taxes count.")), ("locality", Text("")), ("employer", Text("Id of the market that pays.")),
        ("pay", Interval("Market median, or the pay that was said; dollars a year.")), ("takeHome", Interval("What is left of it.")),
        ("priceParity", Object("What things cost, nation = 100.", ("allItems", Number("")), ("year", Whole("")), ("housing", Number("")), ("housingYear", Whole("")), ("basis", Text("own, nonmetro-portion or state.")))),
        ("purchasingPower", Interval("What the take-home pay buys at national prices.")), ("chanceAboveHome", Number("0 to 1.")), ("needed", Interval("Pay needed to live as at home.")), ("published", Flag("Whether a wage is published for the employer's place.")));

    public static OpenApiSchema Offers() => Object(
        "Offers valued side by side.",
        ("taxYear", Whole("")), ("best", Text("The one worth most.")), ("atNationalPrices", Flag("Whether they are in several places and compared at the nation's prices.")),
        ("offers", List(ValuedOffer())),
        ("typical", List(Object("What employers usually give.", ("id", Text("")), ("ofWhom", Text("")), ("value", Number("")), ("unit", Text("")), ("date", Text("")), ("publisher", Text("")), ("title", Text("")), ("url", Text("")), ("tier", Text(""))))),
        ("notes", List(Text(""))));

    /// <summary>One offer of those.</summary>
    public static OpenApiSchema ValuedOffer() => Object(
        "One offer, dollars a year.",
        ("name", Text("")), ("area", Text("")), ("state", Text("")), ("locality", Text("")),
        ("parts", Object("As expected.", [.. OfferLines.Names.Select(name => (name, Number("")))])),
        ("afterTax", Spread("What is left of all of it after taxes and costs.")), ("worth", Spread("The same, at the nation's prices where they are in several places.")), ("atNationalPrices", OrNull(Spread("What is left, at the nation's prices; null where what things cost there is not known."))),
        ("payCheques", Number("")), ("hoursWorked", Number("")), ("perHourWorked", Number("")), ("perHourAway", Number("Travel counted as work.")), ("daysOff", Number("")), ("daysOffValue", Number("Part of base pay.")),
        ("health", Text("none, single or family.")), ("assumed", List(Text("What was not said and is taken as typical."))), ("behindBest", Spread("By how much the best is worth more, as bonuses fall.")), ("chanceBest", Number("That it is worth more than the best, as bonuses fall; 1 of the best.")));

    private static OpenApiSchema Spread(string description) => Object(description, ("value", Number("")), ("low", Number("Without bonuses, and the least that is typical.")), ("high", Number("With bonuses whole, and the most that is typical.")));

    public static OpenApiSchema Health() => Object("", ("status", Text("")));

    public static OpenApiSchema Problem() => Object(
        "RFC 9457 problem details.",
        ("type", Text("")), ("title", Text("")), ("status", Whole("")), ("detail", Text("Every problem, a line each.")),
        ("errors", List(Object(
            "One thing that is wrong.",
            ("field", Text("")), ("value", Text("As it was sent; the beginning of a very long one.")), ("message", Text("What is wrong.")), ("expected", Text("")),
            ("nearest", List(Text(""), "The nearest valid values, best first.")), ("next", Text("The next step."))))));

    private static OpenApiSchema Held(string description) => Object(
        description, ("of", Text("Such as areas=metro, people, role=coder.")), ("number", Whole("Places or people.")), ("held", Number("The share that was held, 0 to 1.")), ("standardError", OrNull(Number("Null where it cannot be told."))));

    public static OpenApiSchema Interval(string description) => Object(
        description, ("value", Number("")), ("low", Number("")), ("high", Number("")), ("level", Number("The chance that the interval holds it: 0.8.")));

    public static OpenApiSchema Number(string description) => new() { Type = JsonSchemaType.Number, Description = Said(description) };

    public static OpenApiSchema Whole(string description) => new() { Type = JsonSchemaType.Integer, Description = Said(description) };

    /// <summary>The same, which may be null.</summary>
    public static OpenApiSchema OrNull(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    private static OpenApiSchema Flag(string description) => new() { Type = JsonSchemaType.Boolean, Description = Said(description) };

    public static OpenApiSchema Object(string description, params (string Name, OpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = Said(description),
        Properties = properties.ToDictionary(property => property.Name, property => (IOpenApiSchema)property.Schema, StringComparer.Ordinal),
    };

    private static string? Said(string description) => description.Length == 0 ? null : description;
}
