using Codeworth.Data.Catalog;
using Codeworth.Offers;
using Codeworth.Wages;

namespace Codeworth.Tests.Offers.Reading;

internal static class Postings
{
    public static YearMonth Today { get; } = new(2026, 11);

    public static Posting Read(string text) => ReferenceCatalog.Shipped.Postings.Read(text, Today);
}
