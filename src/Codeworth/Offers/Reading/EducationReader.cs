using Codeworth.Markets;

namespace Codeworth.Offers.Reading;

/// <summary>Finds the least education that is required.</summary>
/// <param name="educations">The levels of education.</param>
internal sealed class EducationReader(Lookup<Education> educations)
{
    private const double Sure = 0.92;
    private const double Likely = 0.7;

    public Said<Education>? Read(Scan scan)
    {
        Said<Education>? least = null;
        foreach (Match match in scan.Of(Topic.Education))
        {
            if (match.Id == "none" || educations.Find(match.Id) is not { } education)
                continue;
            string need = Needs.Of(scan, match.First, match.Last), section = scan.Section(match.First);
            if (need == "preferred" || (need.Length == 0 && section is "preferred" or "benefits" or "about" or "duties"))
                continue;
            if (least is null || education.Years < least.Value.Years)
                least = new Said<Education>(education, scan.Span(match), need.Length > 0 || section == "required" ? Sure : Likely);
        }

        return least;
    }
}
