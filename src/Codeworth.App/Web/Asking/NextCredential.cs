using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Web.Asking;

/// <summary>One credential more than is held, and the market median of those who hold it beside the rest that was said.</summary>
/// <param name="Held">All that would then be held; an apprentice form gives way to its full one.</param>
public sealed record NextCredential(Credential Credential, ImmutableArray<Credential> Held, Interval Median)
{
    /// <summary>Steps shown.</summary>
    private const int Shown = 3;

    /// <summary>
    /// The general credentials that would raise the median most, highest first; before them the full form of one held as an apprentice. None where role or credentials were not said: without a
    /// role, a further credential also says that the work is another, and that is no step one can take by an examination.
    /// </summary>
    public static ImmutableArray<NextCredential> Of(FittedModel model, Vocabulary vocabulary, WorthAnswer answer)
    {
        if (answer.Question is not { Market.Role: not null, Profile.Credentials: { } held })
            return [];
        return
        [
            .. GeneralCredentials.Of(vocabulary.Credentials)
                .Where(credential => !held.Contains(credential) && !IsApprentice(credential))
                .Select(credential => After(model, answer.Question, credential, [.. held.Where(each => !IsApprenticeOf(each, credential)), credential]))
                .Where(step => step.Median.Value > answer.Estimate.Median.Value)
                .OrderByDescending(step => step.EndsApprenticeship(held)).ThenByDescending(step => step.Median.Value.Dollars)
                .Take(Shown),
        ];
    }

    private bool EndsApprenticeship(ImmutableArray<Credential> held) => held.Any(each => IsApprenticeOf(each, Credential));

    private static NextCredential After(FittedModel model, WorthQuestion question, Credential credential, ImmutableArray<Credential> held) =>
        new(credential, held, model.Locate(question.Market, question.Profile with { Credentials = held }, question.On).Interval);

    private static bool IsApprentice(Credential credential) => credential.Id.EndsWith("-A", StringComparison.Ordinal);

    private static bool IsApprenticeOf(Credential apprentice, Credential full) => apprentice.Id == full.Id + "-A";
}
