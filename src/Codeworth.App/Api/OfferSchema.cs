using Microsoft.OpenApi;
using static Codeworth.App.Api.AnswerSchema;

namespace Codeworth.App.Api;

/// <summary>The shape of a judged offer.</summary>
internal static class OfferSchema
{
    public static OpenApiSchema Judged() => Object(
        "An offer, read and judged.",
        ("posting", List(Object("What was read.", ("field", Text("")), ("value", Text("")), ("words", Text("The words it came from.")), ("start", Whole("Where they stand in the plain text.")), ("length", Whole("")), ("confidence", Number("How sure the reading is, 0 to 1."))))),
        ("doubts", List(Object("What the text leaves open.", ("field", Text("")), ("question", Text("")), ("choices", List(Text("")))))),
        ("offered", OrNull(Object("Dollars of a full-time year; null where no pay is known.", ("low", OrNull(Number("Null where only the most is said."))), ("high", OrNull(Number("Null where only the least is said.")))))),
        ("verdict", OrNull(Object(
            "Null where there is no pay to judge.", ("is", Text("low, fair, high or cannot-tell.")), ("confidence", Number("")), ("cap", Number("The most that calibration allows.")), ("judgedOn", Whole("Persons of the role whose pay was held back and judged.")),
            ("chanceBelowMedian", Number("That the offer is below the market median.")), ("chanceLow", Number("")), ("chanceFair", Number("")), ("chanceHigh", Number("")), ("percentile", Interval("The share of people alike who are paid less, in percent."))))),
        ("worth", Answer()),
        ("packages", List(ValuedOffer())),
        ("odd", List(Odd())), ("missing", List(Odd())), ("questions", List(Text("What to ask."))), ("brief", Brief()), ("notes", List(Text(""))),
        ("model", Object("Which fit gave it.", ("version", Text("")), ("fitted", Text("")))));

    private static OpenApiSchema Brief() => Object(
        "What to ask for, and what to say.", ("opening", Point()), ("target", Point()), ("walkAway", Point()), ("case", List(Sentence())),
        ("levers", List(Object("", ("id", Text("")), ("text", Text("")), ("dollars", OrNull(Number("A year; null where it cannot be told."))), ("evidence", Text(""))))), ("when", List(Sentence())), ("explain", Text("The command that prints how the market figures were made.")));

    private static OpenApiSchema Point() => Object("Base pay of a full-time year.", ("dollars", Number("")), ("basis", Text("other-offer, posted-range, offer, present-job, upper-quarter, median or lower-quarter.")));

    private static OpenApiSchema Sentence() => Object("", ("about", Text("market, spread, standing, posted, other-offer, present-job, person, job, own-work or asking.")), ("text", Text("")), ("evidence", Text("What it rests on; empty where it states no figure.")));

    private static OpenApiSchema Odd() => Object("", ("id", Text("")), ("text", Text("")), ("question", Text("Absent where there is nothing to ask.")), ("words", Text("")), ("start", Whole("")), ("length", Whole("")));
}
