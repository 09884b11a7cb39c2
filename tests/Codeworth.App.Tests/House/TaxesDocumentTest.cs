using Codeworth.App.Tests.Support;
using Codeworth.Taxes;
using Xunit;

namespace Codeworth.App.Tests.House;

/// <summary>docs/taxes.md lists every cliff that the engine names.</summary>
public sealed class TaxesDocumentTest
{
    [Fact]
    public void Every_cliff_is_in_it()
    {
        string text = File.ReadAllText(Clone.At("docs/taxes.md"));
        Assert.All(Cliffs.Rules, rule => Assert.Contains($"| {rule.Key} | {rule.Value} |", text, StringComparison.Ordinal));
    }
}
