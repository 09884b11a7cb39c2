using Codeworth.Markets;

namespace Codeworth.Offers.Reading;

/// <summary>Finds where the work is done.</summary>
/// <param name="modes">The modes.</param>
internal sealed class ModeReader(Lookup<WorkMode> modes)
{
    private const double Open = 0.5;
    private const double Trained = 0.8;
    private const double First = 0.6;
    private const int DaysNear = 12;

    public (Said<WorkMode>? Mode, Doubt? Doubt) Read(Scan scan)
    {
        if (Days(scan) is { } days)
            return (Said(scan, "hybrid", days, Trained), null);
        Match? remote = null, hybrid = null, site = null, refused = null, trained = null, maybe = null;
        foreach (Match match in scan.Of(Topic.Mode))
        {
            switch (match.Id)
            {
                case "remote" when IsDenied(scan, match): refused ??= match; break;
                case "remote": remote ??= match; break;
                case "hybrid": hybrid ??= match; break;
                case "on-site": site ??= match; break;
                case "not-remote": refused ??= match; break;
                case "after-training": trained ??= match; break;
                case "maybe": maybe ??= match; break;
            }
        }

        if (refused is { } no)
            return hybrid is { } partly && site is null ? (Said(scan, "hybrid", partly, partly.Phrase.Weight), null) : (Said(scan, "on-site", no, no.Phrase.Weight), null);
        if (hybrid is { } some)
            return (Said(scan, "hybrid", some, some.Phrase.Weight), null);
        if (remote is null && trained is { } then && !scan.Span(then).Of(scan.Text).Contains("remote", StringComparison.OrdinalIgnoreCase) && !scan.Span(then).Of(scan.Text).Contains("home", StringComparison.OrdinalIgnoreCase))
            return site is { } here ? (Said(scan, "on-site", here, here.Phrase.Weight), null) : default;
        if (trained is { } after)
            return (Said(scan, "remote", remote ?? after, Trained), null);
        if (maybe is { } perhaps && remote is null)
            return (site is null ? null : Said(scan, "on-site", site.Value, Open), new Doubt("mode", OfferTexts.RemoteOrNot, ["remote", "hybrid", "on-site"], scan.Span(perhaps)));
        if (remote is { } far)
        {
            if (site is not { } both)
                return (Said(scan, "remote", far, far.Phrase.Weight), null);
            if (maybe is not null)
                return (null, new Doubt("mode", OfferTexts.RemoteOrNot, ["remote", "on-site"], scan.Span(both)));
            return far.First < both.First ? (Said(scan, "remote", far, First), null) : (Said(scan, "on-site", both, First), null);
        }

        return (site is { } only ? Said(scan, "on-site", only, only.Phrase.Weight) : null, null);
    }

    /// <summary>Days of the week at home or on site, which make it hybrid: <c>two days a week in the office</c>, <c>up to 3 days from home</c>.</summary>
    private static Match? Days(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Mode))
        {
            if (match.Id is not ("remote" or "on-site" or "maybe" or "hybrid"))
                continue;
            for (int word = Math.Max(1, match.First - DaysNear); word <= Math.Min(scan.Words.Length - 1, match.Last + DaysNear); word++)
            {
                if (scan.Sentence(word) == scan.Sentence(match) && IsDays(scan, word) && !scan.Holds(word, Topic.Mode, "after-training"))
                    return match;
            }
        }

        return null;
    }

    /// <summary>One to four days: of a week, or of no said time.</summary>
    private static bool IsDays(Scan scan, int word) =>
        scan.Letters(word) is "day" or "days" && Counts.Before(scan, word, 0) is { Low: >= 1 and <= 4 } && !scan.Holds(word, Topic.Benefit, "paid-leave");

    /// <summary>Whether "no" answers it: <c>Remote? No.</c></summary>
    private static bool IsDenied(Scan scan, Match match)
    {
        if ((scan.After(match.Last) & (Gap.Stop | Gap.Colon)) == Gap.None)
            return false;
        if (scan.After(match.Last).HasFlag(Gap.Colon) && scan.At(Topic.Mode, match.Last + 1) is { Id: "on-site" })
            return true;
        for (int word = match.Last + 1; word <= Math.Min(match.Last + 3, scan.Words.Length - 1); word++)
        {
            if (scan.Is(word, "no"))
                return true;
        }

        return false;
    }

    private Said<WorkMode>? Said(Scan scan, string id, Match match, double confidence) => new(modes.Find(id)!, scan.Span(match), confidence);
}
