using Codeworth.Markets;

namespace Codeworth.App.Web.Asking;

/// <summary>The general certifications of the two issuers most coders are certified by: in sight in the form, and the next step that is looked at.</summary>
internal static class GeneralCredentials
{
    private static readonly string[] Ids = ["CPC-A", "CPC", "COC", "CIC", "CRC", "CPMA", "CCA", "CCS", "CCS-P", "RHIT", "RHIA"];

    public static IEnumerable<Credential> Of(Lookup<Credential> all) => Ids.Select(all.Find).OfType<Credential>();
}
