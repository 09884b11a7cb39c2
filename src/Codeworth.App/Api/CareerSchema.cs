using Microsoft.OpenApi;
using static Codeworth.App.Api.AnswerSchema;

namespace Codeworth.App.Api;

/// <summary>The shapes of the answers about careers.</summary>
internal static class CareerSchema
{
    public static OpenApiSchema Moves() => Asked(
        "Steps, the most worth first.",
        ("pay", Interval("Gross pay now, or the market median for the person.")), ("open", List(Move(), "Steps that evidence speaks of, open now or by years alone.")),
        ("later", List(Move(), "Open after something else.")), ("unknown", List(Move(), "No evidence speaks of them: not ranked.")));

    public static OpenApiSchema Training() => Asked(
        "Programmes and exams beside going on as now.",
        ("fullTime", Flag("Whether degrees are studied full time, without pay.")), ("now", Interval("Gross pay now.")),
        ("programmes", List(Object(
            "One programme.", ("id", Text("")), ("name", Text("")), ("exam", Text("The exam at its end; empty for none.")), ("cost", Range("Dollars.")), ("months", Range("Months of study.")), ("waitMonths", Number("Mean months to the first job.")),
            ("forgonePay", Number("Gross pay given up while studying.")), ("chance", Number("Completed and passed.")), ("firstPay", Interval("Of the first year after it.")), ("lastPay", Interval("Of the last year.")),
            ("worth", Interval("Net present value of what counts: mean, 10th and 90th percentile.")), ("worthBeforeTax", Interval("The same of gross pay.")), ("rateOfReturn", OrNull(Number("Percent a year, beyond prices; null where the flows never turn, 980 for more."))),
            ("paybackMonths", OrNull(Number("Of the expected flows; null where they do not pay back."))), ("breakEven", List(Number(""), "By year, the chance that it has paid back.")), ("fan", List(List(Number("")), "By year, the discounted sum at the 10th, 25th, 50th, 75th and 90th percentile."))))));

    public static OpenApiSchema Plan() => Asked(
        "The best plan.",
        ("first", OrNull(Step("The first step that is not staying; null where staying is best."))), ("gain", Interval("Worth beyond staying put over the horizon.")), ("chanceBeatsStaying", Number("")), ("chanceBest", Number("That no alternative is worth more.")),
        ("path", List(Object(
            "A year.", ("year", Whole("")), ("role", Text("")), ("promoted", Flag("Whether newly promoted.")), ("credentials", List(Text(""))), ("education", Text("")), ("specialty", OrNull(Text("Null for none."))), ("setting", OrNull(Text("Null for none."))), ("mode", OrNull(Text("Null for none."))), ("place", Text("")),
            ("pay", Interval("Gross.")), ("study", Step("")), ("job", Step("")), ("upkeep", Number("Renewals, dollars.")), ("studyHours", Number(""))))),
        ("otherwise", List(Object("What to do where a step fails.", ("year", Whole("Years from now.")), ("failed", Step("")), ("study", Step("")), ("job", Step(""))))),
        ("alternatives", List(Object("Another plan.", ("steps", List(Step(""))), ("gain", Interval("")), ("chanceBest", Number(""))))),
        ("fan", List(Object("A year's percentiles of what counts.", ("year", Whole("")), ("plan", List(Number(""))), ("staying", List(Number("")))))),
        ("sensitivities", List(Object("An assumption's range.", ("id", Text("")), ("low", Number("")), ("high", Number("")), ("gainAtLow", Number("")), ("gainAtHigh", Number("")), ("changesFirstStep", Flag(""))))),
        ("size", Object("How large the problem was.", ("states", Whole("")), ("credentialSets", Number("")), ("credentialClasses", Whole("")), ("draws", Whole("")))));

    public static OpenApiSchema Related() => Asked(
        "Neighbouring work.",
        ("area", Text("")),
        ("occupations", List(Object("One occupation.", ("id", Text("")), ("name", Text("")), ("median", OrNull(Interval("Null where none is published."))), ("basis", Text("published, state or nation.")), ("experienceCounts", Text("unknown: no published figure was found.")), ("outlook", OrNull(Projection()))))),
        ("ladder", List(Object("A role.", ("role", Text("")), ("median", Interval("")), ("chanceAYear", Number("")), ("years", Number("Mean wait.")), ("raise", Interval("Percent.")), ("service", Number("Years of service when it usually comes.")), ("needs", List(Text("")))))));

    public static OpenApiSchema Outlook() => Object(
        "Jobs to come.",
        ("own", List(Projection(), "The occupation by edition, the newest first.")), ("neighbours", List(Projection())), ("all", Projection()), ("automation", List(Finding())), ("unsourced", List(Finding(), "Used nowhere.")), ("notes", List(Text(""))));

    private static OpenApiSchema Asked(string description, params (string, OpenApiSchema)[] own) => Object(
        description,
        [
            ("date", Text("")), ("dollarYear", Whole("")), ("person", Object("Who, in reference ids; what was not said is what was taken.")), ("horizon", Whole("Years.")), ("discount", Number("Percent a year.")),
            ("counts", Text("purchasing-power, take-home or pay.")), ("hoursPerWeek", Number("")), .. own, ("notes", List(Text(""))), ("model", Object("Which fit gave it.", ("version", Text("")), ("fitted", Text("")))),
        ]);

    private static OpenApiSchema Move() => Object(
        "A step.", ("kind", Text("")), ("id", Text("")), ("name", Text("")), ("cost", Number("Dollars.")), ("hours", Number("")), ("months", Number("")), ("chance", Number("Of a year's attempt.")), ("needs", List(Text(""))),
        ("gain", OrNull(Interval("Gross dollars a year once it succeeds; null where not known."))), ("market", Interval("Of a promotion: the way to the role's market.")), ("overHorizon", OrNull(Interval("Worth beyond staying put; null where it is not open."))), ("perYear", Number("")),
        ("chanceOfGain", Number("")), ("upkeep", Number("Renewals a year.")), ("paybackMonths", Number("")), ("loss", Flag("")), ("opens", List(Text(""))), ("figures", Whole("Fitted figures that speak of it.")), ("sources", Whole("")));

    private static OpenApiSchema Step(string description) => Object(
        description, ("year", Whole("")), ("kind", Text("")), ("id", Text("")), ("name", Text("")), ("cost", Number("")), ("hours", Number("")), ("months", Number("")), ("chance", Number("")),
        ("gain", OrNull(Interval("Gross dollars a year once it succeeds; null where not known."))), ("succeeds", Flag("Whether it does on this path.")));

    private static OpenApiSchema Projection() => Object(
        "A projection.", ("edition", Text("")), ("occupation", Text("")), ("name", Text("")), ("jobsAtStart", OrNull(Number("Null where it is not published."))), ("jobsAtEnd", OrNull(Number(""))), ("change", Number("Percent over ten years.")), ("openings", OrNull(Number("A year."))), ("education", Text("")), ("experience", Text("")),
        ("exits", OrNull(Number("Percent a year."))), ("transfers", OrNull(Number("Percent a year."))), ("tier", Text("")));

    private static OpenApiSchema Finding() => Object("A finding.", ("of", Text("")), ("about", Text("")), ("value", Text("")), ("unit", Text("")), ("date", Text("")), ("publisher", Text("")), ("title", Text("")), ("url", Text("")), ("tier", Text("")), ("note", Text("")));

    private static OpenApiSchema Range(string description) => Object(description, ("value", Number("")), ("low", Number("")), ("high", Number("")));

    private static OpenApiSchema Flag(string description) => new() { Type = JsonSchemaType.Boolean, Description = description.Length > 0 ? description : null };
}
