using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>Where somebody stands at the start.</summary>
/// <param name="Role">The role; null for somebody who does not work in coding or beside it.</param>
/// <param name="Years">Years of coding experience, 0 to 60.</param>
/// <param name="Credentials">Credentials held.</param>
/// <param name="Education">Highest education completed.</param>
/// <param name="Specialty">Null where not said: the average of specialties.</param>
/// <param name="Setting">Null where not said: the average of settings.</param>
/// <param name="Mode">Null where not said: the average of modes.</param>
/// <param name="Place">Where they live and work; null where not said: the nation, gross pay alone.</param>
/// <param name="Pay">What they are paid now; null for the market median. Somebody outside coding says it.</param>
public sealed record CareerPerson(
    Role? Role, double Years, ImmutableArray<Credential> Credentials, Education Education, Specialty? Specialty, Setting? Setting, WorkMode? Mode, WorkingPlace? Place, AnnualWage? Pay)
{
    /// <summary>Whether they work in coding or beside it.</summary>
    public bool IsInside => Role is not null;

    /// <summary>What their work is, as a market, in a place; an outsider's is that of an apprentice.</summary>
    internal Market MarketIn(Area area, Role entry) => new(area, Role ?? entry, Specialty, Setting, Mode);

    internal Profile Profile => new(Years, Credentials, Education);
}
