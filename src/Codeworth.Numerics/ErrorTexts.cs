namespace Codeworth.Numerics;

/// <summary>Every message this assembly can raise: what is wrong, what was expected, the likely cause, the next step.</summary>
internal static class ErrorTexts
{
    public static string LengthMismatch(string what, int actual, int expected) =>
        $"{what} has length {actual}; expected {expected}.";

    public static string IndicesNotAscending(int index, int previous) =>
        $"Index {index} follows {previous}; expected distinct non-negative indices in ascending order. SparseRow.Of sorts and merges.";

    public static string IndexOutside(int index, int size) =>
        $"A row names unknown {index}; expected an index in [0, {size}). The row may belong to another model.";

    public static string CoefficientNotFinite(int index, double value) =>
        $"The coefficient of index {index} is {value}; expected a finite number.";

    public static string NotPositiveDefinite(int index, double pivot) =>
        $"The pivot of unknown {index} is {pivot:R}; expected a positive number. " +
        "The unknown may have neither a prior nor a row that speaks of it: give it a proper prior.";

    public static string OutsidePattern(int row, int column) =>
        $"The entry ({row}, {column}) is not in the factor's pattern. Use CholeskyFactor.InverseColumn for any entry.";

    public static string VarianceNotPositive(string what, int index, double value) =>
        $"The variance of {what} {index} is {value:R}; expected a positive finite number. " +
        "Check its known part, its scale and the component's log standard deviation.";

    public static string VarianceInvalid(double known, double scale, int component) =>
        $"A variance of {known:R} + {scale:R} * exp(2 lambda[{component}]) is not usable; " +
        "expected finite parts of at least 0, and a component of -1 or more (-1: none estimated).";

    public static string TooFewComponents(int actual, int expected) =>
        $"{actual} log standard deviations were given; the model names {expected} components.";

    public static string ValueNotFinite(string what, int index, double value) =>
        $"The {what} {index} is {value}; expected a finite number.";

    public static string ScaleInvalid(string what, double value) =>
        $"The {what} is {value}; expected a finite number of at least 0.";

    public static string NotFinite(string what, double value) =>
        $"The {what} is {value}; expected a finite number.";

    public static string ProbabilityOutside(double value) =>
        $"The probability is {value}; expected a number in [0, 1].";

    public static string OpenProbabilityOutside(double value) =>
        $"The probability is {value}; expected a number strictly between 0 and 1.";

    public const string NoBracket =
        "The function has the same sign at both ends; expected a bracket around a root.";

    public const string WeightsInvalid =
        "The weights of a mixture must be finite, at least 0 and not all 0, one for each component.";

    public static string StartNotFinite(double value) =>
        $"The objective at the start is {value}; expected a finite value. Start inside its domain.";

    public const string SampleEmpty =
        "The sample is empty; expected at least one value. A group that nobody fell into has no score: leave it out.";

    public static string CountTooSmall(string what, int actual, int least) =>
        $"The number of {what} is {actual}; expected at least {least}.";

    public static string CountOutside(int count, int of) =>
        $"{count} of {of} is no proportion; expected a count in [0, {of}] of a number that is not negative. The two may have been swapped.";

    public static string TransformOutside(int index, double value) =>
        $"The probability {index} is {value}; expected a number in [0, 1]. " +
        "A forecast's cumulative at the value gives one; the value itself or its z does not.";

    public static string TooFewScores(int actual, double level, int least) =>
        $"{actual} scores cannot bear the level {level:R}; expected at least {least}. Widen the group, or ask for a lower level.";

    public static string ScoreInvalid(int index, double value) =>
        $"The score {index} is {value}; expected a finite number of at least 0. A score is a distance: give |z|, not z.";

    public static string DesignNotFinite(int row, int column, double value) =>
        $"The design's entry ({row}, {column}) is {value}; expected a finite number. Leave out the row, or give the missing value a column of its own.";

    public const string BlockOutcomes = "A block's option has more than two outcomes; expected one or two. Split it into two decisions, or solve state by state.";

    public static string BlockOptions(int options) =>
        $"A block's state has {options} options; expected at most 256. Solve it state by state.";

    public static string NotAChance(double value) =>
        $"The chance {value} is not one; expected a number in [0, 1]. A percentage is to be divided by 100.";

    public static string ChancesAddTo(double sum) =>
        $"The chances of an option add to {sum}; expected 1. Add the outcome in which nothing changes.";

    public static string StateWithoutOption(int state) =>
        $"State {state} has no option; expected one at least. Add the option of staying.";

    public const string LeadsNowhere = "An option leads to a state that was not written; expected states counted from 0.";
}
