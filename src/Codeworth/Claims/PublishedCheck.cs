using Codeworth.Evidence;

namespace Codeworth.Claims;

/// <summary>
/// Holds a number that is no pay against published figures of its statistic. The newest decides; where an older one lay within the claim, it is stale.
/// </summary>
internal sealed class PublishedCheck(IReadOnlyCollection<Figure> figures)
{
    public Finding Check(Claim claim)
    {
        OtherFigure[] found =
        [
            .. figures.OfType<OtherFigure>().Where(figure => figure.Statistic == claim.Statistic && figure.Unit == claim.Unit && figure.Cited.Tier != Tier.C)
                .OrderByDescending(figure => figure.Cited.Date).ThenBy(figure => figure.Cited.Id, StringComparer.Ordinal),
        ];
        if (found is not [{ } newest, ..])
            return ClaimChecker.Nothing(claim, FindingTexts.NothingPublished(claim));
        bool holds = claim.Range.Holds(newest.Value);
        OtherFigure? older = holds ? null : Array.Find(found, figure => claim.Range.Holds(figure.Value));
        Verdict verdict = holds ? Verdict.Supported : older is null ? Verdict.Contradicted : Verdict.Stale;
        return new Finding(
            claim, verdict, holds ? 1 : 0, new ComputedRange(newest.Value, found.Min(figure => figure.Value), found.Max(figure => figure.Value)),
            FindingTexts.Published(newest, found.Length), HeldIn: older?.Cited.Date, Sources: [], Figures: [.. found.Take(5).Select(figure => figure.Cited.Id)]);
    }
}
