using Codeworth.Claims;
using Codeworth.Data.Catalog;
using Codeworth.Tests.Estimates;
using Codeworth.Wages;

namespace Codeworth.Tests.Claims;

/// <summary>Claims held against the shipped fit, in November 2026.</summary>
internal static class Checked
{
    private static readonly Lazy<ClaimChecker> LazyChecker = new(() => new ClaimChecker(
        Fitted.Model, Fitted.Vocabulary, new ClaimEvidence(Fitted.Evidence.Figures, Fitted.Evidence.PriceParity), new YearMonth(2026, 11)));

    public static IReadOnlyList<Claim> Register { get; } = ClaimRegister.Shipped(Fitted.Vocabulary);

    public static ClaimReader Reader { get; } = new(Fitted.Vocabulary);

    public static Finding Of(Claim claim) => LazyChecker.Value.Check(claim);

    public static Finding Of(string said) => Of(Reader.Read(said).Value);
}
