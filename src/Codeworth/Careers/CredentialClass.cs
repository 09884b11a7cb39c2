using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>Sets of credentials that are worth the same from now on: they pay, cost and open the same, and so does whatever is added to them.</summary>
/// <param name="Held">One such set.</param>
/// <param name="Lead">The one that pay counts; null for none.</param>
/// <param name="Count">How many, up to three: more pay no more.</param>
/// <param name="Upkeep">Dollars a year.</param>
/// <param name="UpkeepHours">Hours of continuing education a year.</param>
/// <param name="Conditions">What they open.</param>
internal sealed record CredentialClass(ImmutableArray<Credential> Held, Credential? Lead, int Count, double Upkeep, double UpkeepHours, uint Conditions)
{
    /// <summary>Exams worth sitting for, each with the class it leads to: in full, and as an apprentice where that is given.</summary>
    public ImmutableArray<(Credential Exam, int Full, int Apprentice)> Exams { get; set; } = [];

    /// <summary>The class it becomes once the apprentice's years are served; itself where none is an apprentice's.</summary>
    public int Matured { get; set; }
}
