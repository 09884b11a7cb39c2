using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>What careers are worked out from beside pay: the words, the figures, programmes and promotions.</summary>
/// <param name="Words">The reference tables.</param>
/// <param name="Figures">Fees, chances, hours, raises.</param>
/// <param name="Trainings">Programmes of study.</param>
/// <param name="Promotions">Ways from role to role.</param>
/// <param name="Outlook">Jobs to come.</param>
public sealed record CareerTables(Vocabulary Words, CareerFigures Figures, Lookup<Training> Trainings, ImmutableArray<Promotion> Promotions, OutlookTable Outlook)
{
    /// <summary>The credential that one is held as until its years are served; null for none.</summary>
    public Credential? ApprenticeOf(Credential credential) => Words.Credentials.All.FirstOrDefault(other => other.Becomes == credential.Id);

    /// <summary>Whether a credential certifies coding, an apprentice's included.</summary>
    public static bool CertifiesCoding(Credential credential) => credential.Group is not ("billing" or "management" or "compliance" or "documentation" or "records") || credential.Id is "RHIT" or "RHIA";
}
