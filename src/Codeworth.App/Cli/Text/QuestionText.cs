using Codeworth.App.Answers;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>A question as it was understood, in one phrase.</summary>
internal static class QuestionText
{
    public static string Of(WorthQuestion question) => string.Join("; ", Parts(question));

    /// <summary>The job and the person alone; empty where nothing is said.</summary>
    public static string OfJob(Market market, Profile profile) => string.Join("; ", Parts(market, profile));

    private static IEnumerable<string> Parts(WorthQuestion question) =>
    [
        question.Market.Area.Name,
        .. Parts(question.Market, question.Profile),
        .. question.Pay is { } pay ? new[] { $"paid {Amounts.Year(pay)} a year" } : [],
    ];

    private static IEnumerable<string> Parts(Market market, Profile profile)
    {
        foreach (Named? said in new Named?[] { market.Role, market.Specialty, market.Setting, market.Mode, profile.Education })
        {
            if (said is not null)
                yield return said.Name;
        }

        if (profile.Years is { } years)
            yield return years == 1 ? "1 year of experience" : $"{years:0.##} years of experience";
        if (profile.Credentials is { } held)
            yield return held.IsEmpty ? "no credential" : string.Join(", ", held.Select(credential => credential.Id));
    }
}
