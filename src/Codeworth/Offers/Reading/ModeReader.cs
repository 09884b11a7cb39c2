using Codeworth.Markets;

namespace Codeworth.Offers.Reading;

/// <summary>Finds where the work is done.</summary>
/// <param name="modes">The modes.</param>
internal sealed class ModeReader(Lookup<WorkMode> modes)
{
    private const double Open = 0.5;
    private const double Trained = 0.8;

    public (Said<WorkMode>? Mode, Doubt? Doubt) Read(Scan scan)
    {
        Match? remote = null, hybrid = null, site = null, refused = null, trained = null, maybe = null;
        foreach (Match match in scan.Of(Topic.Mode))
        {
            switch (match.Id)
            {
                case "remote": remote ??= match; break;
                case "hybrid": hybrid ??= match; break;
                case "on-site": site ??= match; break;
                case "not-remote": refused ??= match; break;
                case "after-training": trained ??= match; break;
                case "maybe": maybe ??= match; break;
            }
        }

        if (refused is { } no)
            return hybrid is { } partly ? (Said(scan, "hybrid", partly, partly.Phrase.Weight), null) : (Said(scan, "on-site", no, no.Phrase.Weight), null);
        if (hybrid is { } some)
            return (Said(scan, "hybrid", some, some.Phrase.Weight), null);
        if (remote is null && trained is { } then && !scan.Span(then).Of(scan.Text).Contains("remote", StringComparison.OrdinalIgnoreCase) && !scan.Span(then).Of(scan.Text).Contains("home", StringComparison.OrdinalIgnoreCase))
            return site is { } here ? (Said(scan, "on-site", here, here.Phrase.Weight), null) : default;
        if (trained is { } after)
            return (Said(scan, "remote", remote ?? after, Trained), null);
        if (maybe is { } perhaps && remote is null)
            return (site is null ? null : Said(scan, "on-site", site.Value, Open), new Doubt("mode", OfferTexts.RemoteOrNot, ["remote", "hybrid", "on-site"], scan.Span(perhaps)));
        if (remote is { } far)
            return site is { } both && maybe is not null ? (Said(scan, "remote", far, Open), new Doubt("mode", OfferTexts.RemoteOrNot, ["remote", "on-site"], scan.Span(both))) : (Said(scan, "remote", far, far.Phrase.Weight), null);
        return (site is { } only ? Said(scan, "on-site", only, only.Phrase.Weight) : null, null);
    }

    private Said<WorkMode>? Said(Scan scan, string id, Match match, double confidence) => new(modes.Find(id)!, scan.Span(match), confidence);
}
