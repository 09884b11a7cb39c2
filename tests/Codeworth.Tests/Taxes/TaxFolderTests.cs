using Codeworth.Data.Catalog;
using Codeworth.Data.Sources.Taxes;
using Codeworth.Taxes;
using Codeworth.Tests.Data;
using Xunit;

namespace Codeworth.Tests.Taxes;

/// <summary>The tax figures that ship.</summary>
public sealed class TaxFolderTests
{
    [Fact]
    public void The_collected_table_gives_what_ships()
    {
        string shipped = Path.Combine(EvidenceInputs.Repository(), "data", "parameters", "us");
        Dictionary<string, string> files = TaxTables.Files(EvidenceInputs.Collected()).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        Assert.Equal(
            files.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(shipped, "*.yml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(shipped, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(shipped, file.Key))));
    }

    /// <summary>What is not published for 2026 is computed with the last law in force, and is named.</summary>
    [Fact]
    public void States_whose_law_of_2026_is_not_whole_are_named()
    {
        string[] marked = [.. States.Where(state => !TaxFigureFiles.Laws.Of(state, "", 2026, FilingStatus.Married).OfLastLaw.IsEmpty)];
        Assert.Equal(["AK", "AR", "CA", "CO", "DC", "ID", "IL", "KY", "MA", "MD", "ME", "MI", "MN", "MO", "ND", "NE", "NM", "OR", "SC", "UT", "VT", "WA", "WI"], marked);
        Assert.All(States, state => Assert.Empty(TaxFigureFiles.Laws.Of(state, "", 2024, FilingStatus.Married).OfLastLaw));
    }

    internal static IEnumerable<string> States => File.ReadLines(Path.Combine(EvidenceInputs.Repository(), "data", "reference", "states.csv")).Skip(1)
        .Select(line => line.Split(',')[0]).Where(state => state is not ("PR" or "GU" or "VI" or "AS" or "MP")).Order(StringComparer.Ordinal);
}
