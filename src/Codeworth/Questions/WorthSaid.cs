using System.Globalization;
using Codeworth.Markets;

namespace Codeworth.Questions;

/// <summary>A question as it may be typed again: read, it is the same question.</summary>
public static class WorthSaid
{
    /// <summary>Options with their texts, in the order doors show them; a credential may repeat.</summary>
    public static IEnumerable<KeyValuePair<WorthOption, string>> Of(WorthQuestion question)
    {
        (Market market, Profile profile) = (question.Market, question.Profile);
        if (profile.Years is { } years)
            yield return new(WorthOptions.Years, years.ToString(CultureInfo.InvariantCulture));
        foreach (string held in profile.Credentials is { } credentials ? credentials.IsEmpty ? ["none"] : credentials.Select(credential => credential.Id) : [])
            yield return new(WorthOptions.Credential, held);
        foreach ((WorthOption option, Named? said) in new (WorthOption, Named?)[]
        {
            (WorthOptions.Role, market.Role), (WorthOptions.Specialty, market.Specialty), (WorthOptions.Setting, market.Setting),
            (WorthOptions.Mode, market.Mode), (WorthOptions.Education, profile.Education),
        })
        {
            if (said is not null)
                yield return new(option, said.Id);
        }

        if (market.Area.Kind != AreaKind.Nation)
            yield return new(WorthOptions.Area, market.Area.IsOfTerritory ? market.Area.Id : market.Area.Name);
        if (question.Pay is { Dollars: >= PayText.Least and <= PayText.Most } pay)
            yield return new(WorthOptions.Pay, pay.Dollars.ToString("0.##", CultureInfo.InvariantCulture));
        yield return new(WorthOptions.On, question.On.ToString());
    }
}
