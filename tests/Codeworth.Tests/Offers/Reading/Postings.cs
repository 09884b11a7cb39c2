using Codeworth.Data.Catalog;
using Codeworth.Offers;
using Codeworth.Tests.House;
using Codeworth.Wages;

namespace Codeworth.Tests.Offers.Reading;

internal static class Postings
{
    private static readonly Lazy<PostingCase[]> _all = new(() =>
        [.. Directory.GetFiles(Repository.At("tests/Codeworth.Tests/Cases/postings"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => PostingCase.Load(path, ReferenceCatalog.Shipped.Vocabulary.Places))]);

    /// <summary>Every posting written by hand.</summary>
    public static PostingCase[] All => _all.Value;

    public static YearMonth Today { get; } = new(2026, 11);

    public static Posting Read(string text) => ReferenceCatalog.Shipped.Postings.Read(text, Today);
}
