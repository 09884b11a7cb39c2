using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>How somebody's pay stands to the market of their role.</summary>
internal enum Standing
{
    /// <summary>As the market pays.</summary>
    Market,

    /// <summary>Just promoted: the raise was given, the rest of the way to the role's market is not yet made.</summary>
    Promoted,

    /// <summary>As the market pays, and what changing employer adds.</summary>
    Moved,
}

/// <summary>A role, and how pay stands to its market.</summary>
/// <param name="Role">The role; null outside coding.</param>
/// <param name="Standing">How pay stands to the market.</param>
/// <param name="From">The role promoted from, where just promoted.</param>
internal sealed record Position(Role? Role, Standing Standing, Role? From);

/// <summary>Every position that can be reached from a role by the promotions that are allowed.</summary>
internal sealed class Positions
{
    private readonly List<Position> _positions = [];

    /// <param name="tables">The tables.</param>
    /// <param name="start">The role at the start; null outside coding.</param>
    /// <param name="allowed">Roles that may be taken.</param>
    /// <param name="entry">The role of a first job.</param>
    /// <param name="changesEmployer">Whether changing employer for the same work is considered.</param>
    public Positions(CareerTables tables, Role? start, IReadOnlyCollection<Role> allowed, Role entry, bool changesEmployer)
    {
        Add(new Position(start, Standing.Market, null));
        if (start is null)
            Add(new Position(entry, Standing.Market, null));
        for (int at = 0; at < _positions.Count; at++)
        {
            if (_positions[at].Role is not { } role)
                continue;
            Add(new Position(role, Standing.Market, null));
            if (changesEmployer)
                Add(new Position(role, Standing.Moved, null));
            foreach (Promotion promotion in Promotions(tables, role, allowed))
                Add(new Position(tables.Words.Roles.Find(promotion.To), Standing.Promoted, role));
        }
    }

    public int Count => _positions.Count;

    public Position this[int index] => _positions[index];

    public int Of(Role? role, Standing standing, Role? from = null) => _positions.IndexOf(new Position(role, standing, from));

    public static IEnumerable<Promotion> Promotions(CareerTables tables, Role role, IReadOnlyCollection<Role> allowed) =>
        tables.Promotions.Where(promotion => promotion.From == role.Id && allowed.Any(other => other.Id == promotion.To));

    private void Add(Position position)
    {
        if (!_positions.Contains(position))
            _positions.Add(position);
    }
}
