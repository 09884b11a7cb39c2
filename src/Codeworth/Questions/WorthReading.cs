using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads what was typed at any door into a <see cref="WorthQuestion"/>, finding every problem at once.</summary>
public static class WorthReading
{
    /// <param name="fields">As typed.</param>
    /// <param name="vocabulary">What can be said.</param>
    /// <param name="today">The month that stands where none is said.</param>
    public static Reading<WorthQuestion> Read(WorthFields fields, Vocabulary vocabulary, YearMonth today) =>
        throw new NotSupportedException($"{fields} {vocabulary} {today}");
}
