using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>An education held, or a year of a degree under way.</summary>
/// <param name="Held">Highest education completed.</param>
/// <param name="Degree">The degree under way; null for none.</param>
/// <param name="Done">Years of it that are done.</param>
/// <param name="Years">Years it takes at the hours that are studied.</param>
internal sealed record StudyNode(Education Held, Training? Degree, int Done, int Years);

/// <summary>Every education that can be reached from the one held, with the years in between.</summary>
internal sealed class StudyNodes
{
    private readonly List<StudyNode> _nodes = [];

    /// <param name="tables">The tables.</param>
    /// <param name="start">Held at the start.</param>
    /// <param name="degrees">Degrees that may be studied.</param>
    /// <param name="hoursPerWeek">Hours a week that are studied at most.</param>
    /// <param name="horizon">Years ahead; a degree that takes longer is left out.</param>
    public StudyNodes(CareerTables tables, Education start, IEnumerable<Training> degrees, double hoursPerWeek, int horizon)
    {
        Degrees = [.. degrees.Where(degree => degree.Kind == "degree")];
        Costs = new StepCosts(tables);
        Education certificate = tables.Words.Educations.Find("some-college")!;
        Add(start);
        if (start.Years < certificate.Years)
            Add(certificate);
        for (int at = 0; at < _nodes.Count; at++)
        {
            StudyNode here = _nodes[at];
            foreach (Training degree in here.Degree is null ? Degrees : [])
            {
                Education reached = tables.Words.Educations.Find(degree.Education)!;
                int years = Costs.YearsBesideWork(degree, here.Held, hoursPerWeek);
                if (reached.Years <= here.Held.Years || years >= horizon)
                    continue;
                for (int done = 1; done < years; done++)
                    Add(new StudyNode(here.Held, degree, done, years));
                Add(reached);
            }
        }
    }

    public ImmutableArray<Training> Degrees { get; }

    public StepCosts Costs { get; }

    public int Count => _nodes.Count;

    public StudyNode this[int index] => _nodes[index];

    public int Of(Education held) => _nodes.FindIndex(node => node.Degree is null && node.Held.Id == held.Id);

    public int Of(Education held, Training degree, int done) => _nodes.FindIndex(node => node.Held.Id == held.Id && node.Degree?.Id == degree.Id && node.Done == done);

    private void Add(Education held) => Add(new StudyNode(held, null, 0, 0));

    private void Add(StudyNode node)
    {
        if (!_nodes.Contains(node))
            _nodes.Add(node);
    }
}
