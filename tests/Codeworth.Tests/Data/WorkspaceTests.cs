using Codeworth.Data.Catalog;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class WorkspaceTests
{
    [Fact]
    public void A_workspace_that_is_not_there_is_what_ships()
    {
        using TemporaryFolder folder = new();
        Workspace workspace = Workspace.At(Path.Combine(folder.Path, "none"));
        Assert.Equal(Workspace.Shipped.Sources, workspace.Sources);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Sources_come_in_the_order_of_their_ids_and_each_has_figures()
    {
        string[] ids = [.. Workspace.Shipped.Sources.Select(source => source.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.NotEmpty(Workspace.Shipped.Figures(id)));
    }

    [Fact]
    public void Every_area_of_the_evidence_is_known()
    {
        HashSet<string> known = [.. Workspace.Shipped.Vocabulary.Places.All.Select(area => area.Id)];
        string[] unknown = [.. Workspace.Shipped.All().Select(figure => figure.Cited.Population["area"]).OfType<string>().Distinct().Where(area => !area.Contains('|') && !known.Contains(area))];
        Assert.Empty(unknown);
    }
}
