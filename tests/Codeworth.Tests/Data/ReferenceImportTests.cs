using Codeworth.Data.Catalog;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class ReferenceImportTests
{
    [Fact]
    public void Compiling_the_inputs_again_gives_the_tables_that_ship()
    {
        string? official = Inputs.Find("official");
        Assert.SkipWhen(official is null, Inputs.Missing);
        using TemporaryFolder folder = new();
        string reference = Directory.CreateDirectory(Path.Combine(folder.Path, "reference")).FullName;
        foreach (string authored in new[] { "states.csv", "nicknames.csv" })
            File.WriteAllText(Path.Combine(reference, authored), ReferenceCatalog.Shipped.Text(authored));
        List<string> written = [];
        ReferenceImport.Run(Path.GetDirectoryName(official)!, folder.Path, (table, _) => written.Add(table));
        Assert.Equal(12, written.Count);
        Assert.All(written, table => Assert.Equal(ReferenceCatalog.Shipped.Text(table), File.ReadAllText(Path.Combine(reference, table))));
    }
}
