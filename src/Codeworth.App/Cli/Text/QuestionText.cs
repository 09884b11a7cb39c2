using Codeworth.App.Answers;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>A question as it was understood, in one phrase.</summary>
internal static class QuestionText
{
    public static string Of(WorthQuestion question) => string.Join("; ", Parts(question));

    private static IEnumerable<string> Parts(WorthQuestion question)
    {
        (Market market, Profile profile) = (question.Market, question.Profile);
        yield return market.Area.Name;
        foreach (Named? said in new Named?[] { market.Role, market.Specialty, market.Setting, market.Mode, profile.Education })
        {
            if (said is not null)
                yield return said.Name;
        }

        if (profile.Years is { } years)
            yield return years == 1 ? "1 year of experience" : $"{years:0.##} years of experience";
        if (profile.Credentials is { } held)
            yield return held.IsEmpty ? "no credential" : string.Join(", ", held.Select(credential => credential.Id));
        if (question.Pay is { } pay)
            yield return $"paid {Amounts.Year(pay)} a year";
    }
}
