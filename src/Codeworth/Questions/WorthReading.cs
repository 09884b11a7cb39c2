using System.Collections.Immutable;
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
    public static Reading<WorthQuestion> Read(WorthFields fields, Vocabulary vocabulary, YearMonth today)
    {
        WorthFieldReader reader = new(vocabulary);
        List<Problem>? problems = null;
        Profile profile = new(
            Taken(reader.Years(fields.Years), ref problems),
            Taken(reader.Credentials(fields.Credentials), ref problems),
            Taken(reader.Education(fields.Education), ref problems));
        Role? role = Taken(reader.Role(fields.Role), ref problems);
        Specialty? specialty = Taken(reader.Specialty(fields.Specialty), ref problems);
        Setting? setting = Taken(reader.Setting(fields.Setting), ref problems);
        Area area = Taken(reader.Area(fields.Area), ref problems) ?? vocabulary.Places.Nation;
        Market market = new(area, role, specialty, setting, Taken(reader.Mode(fields.Mode), ref problems));
        decimal? pay = Taken(reader.Pay(fields.Pay), ref problems);
        YearMonth on = Taken(reader.On(fields.On), ref problems) ?? today;
        return problems is null
            ? new WorthQuestion(market, profile, on, pay is { } dollars ? new AnnualWage(dollars, on.DollarYear) : null)
            : Reading.Refused<WorthQuestion>(InOrder(problems));
    }

    private static T? Taken<T>(FieldReading<T> reading, ref List<Problem>? problems)
    {
        if (reading.Problem is { } problem)
            (problems ??= []).Add(problem);
        return reading.Value;
    }

    private static IEnumerable<Problem> InOrder(List<Problem> problems) => problems
        .OrderBy(problem => WorthOptions.All.Select(option => option.Name).ToImmutableArray().IndexOf(problem.Field));
}
