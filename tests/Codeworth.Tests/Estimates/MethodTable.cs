using System.Text.RegularExpressions;
using Codeworth.Tests.House;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>A table of docs/method.md that a test measures. UPDATE_GOLDENS=1 writes it anew.</summary>
internal static class MethodTable
{
    private const string Document = "docs/method.md";
    /// <summary>Held while the document is written.</summary>
    internal static readonly Lock Writing = new();

    /// <summary>Compares the table whose first cell begins so; each line of it ends in a line feed.</summary>
    public static void Check(string firstCell, string table)
    {
        lock (Writing)
        {
            string written = Repository.Read(Document);
            Match found = Regex.Match(written, $@"^\| {Regex.Escape(firstCell)}.*\n(\|.*\n)*", RegexOptions.Multiline);
            Assert.True(found.Success, $"{Document} has no table that begins with '{firstCell}'.");
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
                File.WriteAllText(Repository.At(Document), written.Replace(found.Value, table, StringComparison.Ordinal));
            else
                Assert.Equal(table, found.Value);
        }
    }
}
