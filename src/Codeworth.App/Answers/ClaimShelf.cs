using System.Collections.Concurrent;
using Codeworth.Claims;
using Codeworth.Data.Catalog;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>The register's findings of a month, worked out when first asked for and kept: all the evidence is read for them.</summary>
internal sealed class ClaimShelf(Workspace workspace)
{
    private readonly ConcurrentDictionary<YearMonth, Lazy<IReadOnlyList<Finding>>> _byMonth = [];

    private readonly Lazy<ClaimEvidence> _evidence = new(() => new ClaimEvidence(
        [.. workspace.All()],
        ReferenceCatalog.Shipped.Areas.Where(area => area.PriceParity is not null).ToDictionary(area => area.Area.Id, area => area.PriceParity!.Value, StringComparer.Ordinal)));

    /// <summary>The register, as printed.</summary>
    public IReadOnlyList<Claim> Register { get; } = ClaimRegister.Shipped(workspace.Vocabulary);

    public IReadOnlyList<Finding> Of(YearMonth on) => _byMonth.GetOrAdd(on, month => new Lazy<IReadOnlyList<Finding>>(() => Checker(month).Check(Register))).Value;

    /// <summary>What is found of one claim, of the register or typed.</summary>
    public Finding Of(Claim claim, YearMonth on) => Checker(on).Check(claim);

    private ClaimChecker Checker(YearMonth on) => new(workspace.Model, workspace.Vocabulary, _evidence.Value, on);
}
