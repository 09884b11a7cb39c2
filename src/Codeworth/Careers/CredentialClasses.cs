using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>
/// Every set of credentials that can be reached from those held by sitting for those considered, sets with the same future taken as one (exact lumping: Kemeny and Snell
/// 1976, section 6.3). An exam that raises no pay at any time and opens nothing is left out: its costs alone would count.
/// </summary>
internal sealed class CredentialClasses
{
    private readonly CareerTables _tables;
    private readonly CareerConditions _conditions;
    private readonly Upkeep _upkeep;
    private readonly ImmutableArray<Credential> _known;
    private readonly ImmutableArray<Credential> _considered;
    private readonly Func<Credential, double> _worth;
    private readonly bool _triesAll;
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly List<(CredentialClass Class, ulong Mask)> _classes = [];

    /// <param name="tables">The tables.</param>
    /// <param name="conditions">What opens roles.</param>
    /// <param name="held">Held at the start.</param>
    /// <param name="considered">Those that may be earned.</param>
    /// <param name="worth">Log pay a credential is worth as the one that leads.</param>
    /// <param name="triesAll">Whether exams that bring nothing are open too.</param>
    /// <exception cref="ArgumentException">More than 64 credentials.</exception>
    public CredentialClasses(CareerTables tables, CareerConditions conditions, ImmutableArray<Credential> held, IEnumerable<Credential> considered, Func<Credential, double> worth, bool triesAll)
    {
        (_tables, _conditions, _worth, _upkeep, _triesAll) = (tables, conditions, worth, new Upkeep(tables.Figures), triesAll);
        _considered = [.. considered.Where(credential => credential.IsOffered && credential.Becomes.Length == 0).Distinct()];
        Credential[] apprentices = [.. _considered.Select(tables.ApprenticeOf).OfType<Credential>()];
        Credential[] full = [.. held.Where(credential => credential.Becomes.Length > 0).Select(credential => tables.Words.Credentials.Find(credential.Becomes)!)];
        _known = [.. held.Concat(_considered).Concat(apprentices).Concat(full).Distinct()];
        if (_known.Length > 64)
            throw new ArgumentException(CareerTexts.TooManyCredentials(_known.Length), nameof(considered));
        Start = Of(MaskOf(held));
        for (int at = 0; at < _classes.Count; at++)
            Expand(at);
    }

    public int Start { get; }

    public int Count => _classes.Count;

    public CredentialClass this[int index] => _classes[index].Class;

    /// <summary>How many sets there are before those with the same future are taken as one.</summary>
    public double Sets => Math.Pow(2, _considered.Count(credential => !_classes[Start].Class.Held.Contains(credential)));

    private ulong MaskOf(IEnumerable<Credential> held) => held.Aggregate(0UL, (mask, credential) => mask | (1UL << _known.IndexOf(credential)));

    private ImmutableArray<Credential> HeldBy(ulong mask) => [.. _known.Where((_, i) => (mask & (1UL << i)) != 0)];

    private void Expand(int at)
    {
        (CredentialClass here, ulong mask) = _classes[at];
        here.Matured = here.Held.Any(credential => credential.Becomes.Length > 0) ? Of(Matured(mask)) : at;
        List<(Credential, int, int)> exams = [];
        foreach (Credential exam in _considered.Where(exam => IsUseful(exam, here)))
        {
            Credential? apprentice = _tables.ApprenticeOf(exam);
            exams.Add((exam, Of(mask | (1UL << _known.IndexOf(exam))), apprentice is null ? -1 : Of(mask | (1UL << _known.IndexOf(apprentice)))));
        }

        here.Exams = [.. exams];
    }

    private ulong Matured(ulong mask) => MaskOf(HeldBy(mask).Select(credential => credential.Becomes.Length > 0 ? _tables.Words.Credentials.Find(credential.Becomes)! : credential).Distinct());

    private bool IsUseful(Credential exam, CredentialClass here) =>
        !here.Held.Contains(exam) && !here.Held.Any(held => held.Becomes == exam.Id)
        && (_triesAll || here.Count < 3 || here.Lead is null || _worth(exam) > _worth(here.Lead) || (_conditions.HeldCredentials([exam]) & ~here.Conditions) != 0);

    private int Of(ulong mask)
    {
        ImmutableArray<Credential> held = HeldBy(mask);
        Credential? lead = held.IsEmpty ? null : held.MaxBy(_worth);
        CredentialClass made = new(held, lead, Math.Min(held.Length, 3), _upkeep.Cost(held), _upkeep.Hours(held), _conditions.HeldCredentials(held));
        string key = Key(made, mask);
        if (_byKey.TryGetValue(key, out int known))
            return known;
        _classes.Add((made, mask));
        return _byKey[key] = _classes.Count - 1;
    }

    /// <summary>All that decides the future: what pays, what is opened, what renewals cost and will cost, which exams are still worth sitting for, what is an apprentice's.</summary>
    private string Key(CredentialClass made, ulong mask)
    {
        ulong open = MaskOf(_considered.Where(exam => IsUseful(exam, made)));
        ulong apprentices = mask & MaskOf(_known.Where(credential => credential.Becomes.Length > 0));
        IEnumerable<string> issuers = made.Held.GroupBy(credential => credential.Issuer, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Issuer);
        return string.Create(CultureInfo.InvariantCulture, $"{made.Lead?.Id}/{made.Count}/{made.Conditions}/{open}/{apprentices}/{string.Join(';', issuers)}");
    }

    /// <summary>An issuer's credentials as far as renewals tell them apart: how many, until units reach their most; the most that one asks.</summary>
    private string Issuer(IGrouping<string, Credential> own)
    {
        CareerFigures figures = _tables.Figures;
        double units = own.Max(credential => figures.Of(credential, "renewal-units").Value), fee = own.Max(credential => figures.Of(credential, "renewal-fee").Value);
        double more = figures.OfIssuer(own.Key, "renewal-units-more").Value, most = figures.OfIssuer(own.Key, "renewal-units-most").Value;
        bool isFlat = figures.OfIssuer(own.Key, "renewal-fee-more").Value == 0 && units + ((own.Count() - 1) * more) >= most;
        return string.Create(CultureInfo.InvariantCulture, $"{own.Key}:{(isFlat ? "most" : own.Count())}:{units}:{fee}");
    }
}
