using Codeworth.Offers;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Codeworth.Data.Catalog;

/// <summary>Reads <c>data/parameters/offers.yml</c>. A name it does not know is refused.</summary>
internal static class OfferRulesFile
{
    private static readonly Lazy<OfferRules> _shipped = new(() =>
    {
        using StreamReader reader = new(typeof(OfferRulesFile).Assembly.GetManifestResourceStream("data/parameters/offers.yml")!);
        return Read(reader);
    });

    public static OfferRules Shipped => _shipped.Value;

    private static OfferRules Read(TextReader reader) =>
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().WithEnforceRequiredMembers().Build().Deserialize<OfferRules>(reader);
}
