using Codeworth.Tests.House;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>A part of docs/method.md between two comments that a test writes. UPDATE_GOLDENS=1 writes it anew.</summary>
internal static class MethodBlock
{
    private const string Document = "docs/method.md";

    /// <summary>Compares what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public static void Check(string name, string text)
    {
        lock (MethodTable.Writing)
        {
            string written = Repository.Read(Document), begin = $"<!-- {name} -->\n", end = $"<!-- /{name} -->";
            int from = written.IndexOf(begin, StringComparison.Ordinal) + begin.Length, to = written.IndexOf(end, StringComparison.Ordinal);
            Assert.True(from >= begin.Length && to >= from, $"{Document} has no part '{name}'.");
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
                File.WriteAllText(Repository.At(Document), written[..from] + text + written[to..]);
            else
                Assert.Equal(text, written[from..to]);
        }
    }
}
