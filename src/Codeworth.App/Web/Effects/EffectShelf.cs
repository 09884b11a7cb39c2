using System.Collections.Concurrent;
using Codeworth.Data.Catalog;
using Codeworth.Effects;
using Codeworth.Wages;

namespace Codeworth.App.Web.Effects;

/// <summary>The effects of a month, worked out when first asked for and kept: all the evidence is read for them.</summary>
internal sealed class EffectShelf(Workspace workspace)
{
    private readonly ConcurrentDictionary<YearMonth, Lazy<Effect[]>> _byMonth = [];

    public IReadOnlyList<Effect> Of(YearMonth on) => _byMonth.GetOrAdd(on, month => new Lazy<Effect[]>(
        () => [.. new EffectTable(workspace.Model, workspace.Vocabulary, [.. workspace.All()], month).Of(null)])).Value;
}
