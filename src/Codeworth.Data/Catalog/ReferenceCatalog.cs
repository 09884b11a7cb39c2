using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Codeworth.Benefits;
using Codeworth.Careers;
using Codeworth.Data.Sources;
using Codeworth.Living;
using Codeworth.Markets;
using Codeworth.Offers.Reading;
using Codeworth.Offers;
using Codeworth.Wages;

namespace Codeworth.Data.Catalog;

/// <summary>The reference tables: occupations, areas, credentials, roles, specialties, settings, modes, educations, prices.</summary>
/// <remarks>Each is read when first asked for. Tables that ship are embedded in the assembly.</remarks>
public sealed class ReferenceCatalog
{
    private readonly Func<string, Stream> _open;
    private readonly Lazy<Vocabulary> _vocabulary;
    private readonly Lazy<ImmutableArray<ReferenceArea>> _areas;
    private readonly Lazy<PriceIndex> _prices;
    private readonly Lazy<ImmutableArray<ReferencePriceParity>> _priceParities;
    private readonly Lazy<PriceParities> _parities;
    private readonly Lazy<TypicalBenefits> _benefits;
    private readonly Lazy<CareerTables> _careers;
    private readonly Lazy<PostingReader> _postings;
    private readonly Lazy<ImmutableArray<PayTransparencyLaw>> _payTransparency;

    private ReferenceCatalog(Func<string, Stream> open)
    {
        _open = open;
        _areas = new(() => [.. Table("areas.csv").Rows.Select(ReferenceRows.Area)]);
        _vocabulary = new(ReadVocabulary);
        _prices = new(ReadPrices);
        _priceParities = new(() => [.. Table("price_parities.csv").Rows.Select(ReferenceRows.PriceParity)]);
        _benefits = new(() => new TypicalBenefits(Table("benefits.csv").Rows.Select(ReferenceRows.Benefit)));
        _careers = new(ReadCareers);
        _postings = new(() => new PostingReader(Vocabulary, ReferencePhrases.Read(this), HtmlText.Of));
        _payTransparency = new(() => [.. Table("pay_transparency.csv").Rows.Select(ReferenceRows.PayTransparency)]);
        _parities = new(() => new PriceParities(
            PriceParities.Select(parity => new PublishedParity(parity.Area, parity.Year, parity.Line == "housing", parity.Index)), Areas.Select(area => area.Area)));
    }

    /// <summary>The tables that ship.</summary>
    public static ReferenceCatalog Shipped { get; } = new(Embedded);

    /// <summary>Everything that can be said about a job and a person.</summary>
    public Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>Nation, states, metros and nonmetropolitan areas with what is known of them.</summary>
    public ImmutableArray<ReferenceArea> Areas => _areas.Value;

    /// <summary>CPI-U annual averages since 2000; the newest year is the average of its published months.</summary>
    public PriceIndex Prices => _prices.Value;

    /// <summary>Regional price parities 2019 to 2024, all items and housing.</summary>
    public ImmutableArray<ReferencePriceParity> PriceParities => _priceParities.Value;

    /// <summary>The same as places have them: the newest of each.</summary>
    public PriceParities Parities => _parities.Value;

    /// <summary>What employers usually give beside pay.</summary>
    public TypicalBenefits Benefits => _benefits.Value;

    /// <summary>What careers are worked out from beside pay.</summary>
    public CareerTables Careers => _careers.Value;

    /// <summary>Reads job postings.</summary>
    public PostingReader Postings => _postings.Value;

    /// <summary>Laws that make postings tell pay.</summary>
    public ImmutableArray<PayTransparencyLaw> PayTransparency => _payTransparency.Value;

    /// <summary>How offers are judged.</summary>
    public static OfferRules OfferRules => OfferRulesFile.Shipped;

    /// <summary>The tables of a folder.</summary>
    /// <param name="folder">Holds <c>areas.csv</c> and the others.</param>
    public static ReferenceCatalog From(string folder) => new(name => File.OpenRead(Path.Combine(folder, name)));

    internal ReferenceTable Table(string name) => new(name, Text(name));

    internal string Text(string name)
    {
        using StreamReader reader = new(_open(name));
        return reader.ReadToEnd();
    }

    private static Stream Embedded(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("data/reference/" + name)
        ?? throw new InvalidOperationException(ErrorTexts.TableNotShipped(name));

    private Vocabulary ReadVocabulary() => new(
        Lookup("occupations.csv", ReferenceRows.Occupation),
        new Places(
            new Lookup<Area>(Areas.Select(area => area.Area)),
            new(() => ReferencePlaces.Zips(this)),
            new(() => ReferencePlaces.Names(this))),
        Lookup("credentials.csv", ReferenceRows.Credential),
        Lookup("roles.csv", ReferenceRows.Role),
        Lookup("specialties.csv", ReferenceRows.Specialty),
        Lookup("settings.csv", ReferenceRows.Setting),
        Lookup("modes.csv", ReferenceRows.Mode),
        Lookup("educations.csv", ReferenceRows.Education));

    private CareerTables ReadCareers() => new(
        Vocabulary,
        new CareerFigures(Table("career_figures.csv").Rows.Select(ReferenceRows.CareerFigure)),
        Lookup("trainings.csv", ReferenceRows.Training),
        [.. Table("promotions.csv").Rows.Select(ReferenceRows.Promotion)],
        new OutlookTable([.. Table("projections.csv").Rows.Select(ReferenceRows.Projection)], [.. Table("automation.csv").Rows.Select(ReferenceRows.Automation)]));

    private Lookup<T> Lookup<T>(string table, Func<ReferenceRow, T> read)
        where T : Named => new(Table(table).Rows.Select(read));

    private PriceIndex ReadPrices() => new(Table("prices.csv").Rows
        .Where(row => row["month"].Length == 0)
        .ToImmutableSortedDictionary(
            row => int.Parse(row["year"], CultureInfo.InvariantCulture), row => double.Parse(row["index"], CultureInfo.InvariantCulture)));
}
