using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Estimates.Fitting;

/// <summary>What a fit is made from.</summary>
/// <param name="Sources">Every source, by id.</param>
/// <param name="Figures">Every figure, in the order of their tables.</param>
/// <param name="Excluded">Ids of figures that a correction sets aside.</param>
/// <param name="PriceParity">Regional price parity by area id, nation = 100.</param>
/// <param name="Vocabulary">The reference tables.</param>
/// <param name="ProductVersion">Version of the product: the first part of the model's.</param>
public sealed record FitEvidence(
    IReadOnlyDictionary<string, Source> Sources,
    IReadOnlyList<Figure> Figures,
    IReadOnlySet<string> Excluded,
    IReadOnlyDictionary<string, double> PriceParity,
    Vocabulary Vocabulary,
    string ProductVersion);
