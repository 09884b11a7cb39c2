using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Web.Asking;

/// <summary>A question told back in words.</summary>
internal static class QuestionWords
{
    /// <summary>What can be said of a person and a job, by the id of its field, in words.</summary>
    private static readonly ImmutableArray<(string Name, string Words)> Fields =
    [
        ("years", "years of experience"), ("credential", "credentials"), ("role", "role"), ("area", "place"), ("pay", "pay"),
        ("specialty", "specialty"), ("setting", "setting"), ("mode", "where the work is done"), ("education", "education"),
    ];

    /// <summary>What was not said, in the order of the form.</summary>
    public static ImmutableArray<(string Name, string Words)> Unsaid(Asked asked) => [.. Fields.Where(field => asked[field.Name].Length == 0)];

    /// <summary><c>Coder · 4 years · CPC, CRC · Texas</c>, or as entered where it was not understood.</summary>
    public static string Short(WorthView view) => view.Answer is { } answer
        ? Short(answer.Question)
        : string.Join(" · ", view.Asked.Said.Select(said => said.Value));

    private static string Short(WorthQuestion question)
    {
        string[] said = [.. Said(question).Where(part => part.Length > 0)];
        return said.Length == 0 ? "Any medical-records specialist, anywhere in the nation" : string.Join(" · ", said);
    }

    private static IEnumerable<string> Said(WorthQuestion question)
    {
        Market market = question.Market;
        Profile profile = question.Profile;
        yield return market.Role?.Name ?? "";
        yield return profile.Years is { } years ? years == 1 ? "1 year" : $"{years} years" : "";
        yield return profile.Credentials switch
        {
            null => "",
            { IsEmpty: true } => "no credential",
            { } held => string.Join(", ", held.Select(credential => credential.Id)),
        };
        yield return profile.Education?.Name ?? "";
        yield return market.Specialty?.Name ?? "";
        yield return market.Setting?.Name ?? "";
        yield return market.Mode?.Name ?? "";
        yield return market.Area.Kind == AreaKind.Nation ? "" : market.Area.Name;
    }
}
