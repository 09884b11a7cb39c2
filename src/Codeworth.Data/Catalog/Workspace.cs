using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>The tables and the fit that answers come from: what ships with the executable, and beside it what a user imported and fitted.</summary>
public sealed class Workspace
{
    /// <summary>What ships with the executable alone.</summary>
    public static Workspace Shipped { get; } = new();

    /// <summary>The reference tables. Read once, when first asked for.</summary>
    public Vocabulary Vocabulary => throw new NotSupportedException();

    /// <summary>The user's own fit where there is one, the shipped one otherwise. Read once, when first asked for.</summary>
    public FittedModel Model => throw new NotSupportedException();

    /// <summary>Every source, in the order of their ids.</summary>
    public IReadOnlyList<Source> Sources => throw new NotSupportedException();

    /// <summary>The figures of one source, in the order of its table.</summary>
    public IEnumerable<Figure> Figures(string sourceId) => throw new NotSupportedException(sourceId);

    /// <summary>The shipped tables with those of a user's folder beside them.</summary>
    /// <param name="folder">The workspace folder; need not exist.</param>
    public static Workspace At(string folder) => throw new NotSupportedException(folder);
}
