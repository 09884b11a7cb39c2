using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates.Compiled;

/// <summary>Says what was averaged over, where evidence is missing, and what is assumed.</summary>
internal sealed class NoteWriter
{
    private static readonly string[] Attributes = ["place", "experience", "credentials", "role", "setting", "work mode", "education", "specialty"];

    private readonly string?[] _averaged = new string?[1 << Attributes.Length];
    private readonly CompiledModel _model;
    private readonly AnswerDesign _design;
    private readonly Vocabulary _vocabulary;
    private readonly Lazy<bool[]> _spoken;
    private Tuple<YearMonth, string>? _forward;

    public NoteWriter(CompiledModel model, AnswerDesign design, Vocabulary vocabulary)
    {
        (_model, _design, _vocabulary) = (model, design, vocabulary);
        _spoken = new(Spoken);
    }

    /// <summary>Whether any fitted figure speaks of the component.</summary>
    public bool SpeaksOf(int component) => _spoken.Value[component];

    public ImmutableArray<string> Write(Market market, Profile profile, YearMonth on)
    {
        List<string> notes = [];
        if (Unsaid(market, profile) is var unsaid and not 0)
            notes.Add(_averaged[unsaid] ??= NoteTexts.Averaged([.. Attributes.Where((_, bit) => (unsaid & (1 << bit)) != 0)]));
        if (_design.AreaIndex(market.Area) is var area and >= 0 && !_model.Published[area])
            notes.Add(NoteTexts.NoPublishedWage(market.Area, _vocabulary.Places.Find(market.Area.State)));
        foreach (Credential credential in profile.Credentials ?? [])
        {
            if (!SpeaksOf(_design.Layout.Credential + _design.CredentialIndex(credential)))
                notes.Add(NoteTexts.NoCredentialEvidence(credential));
        }

        if (market.Specialty is { } specialty && !SpeaksOf(_design.Layout.Specialty + _model.Workforce.Specialties.IndexOf(specialty.Id)))
            notes.Add(NoteTexts.NoSpecialtyEvidence(specialty));
        if (on > _model.Newest)
            notes.Add(BroughtForward(on));
        return [.. notes];
    }

    /// <summary>Most questions ask of the same month: its note is kept.</summary>
    private string BroughtForward(YearMonth on)
    {
        if (_forward is not { } known || known.Item1 != on)
            _forward = known = Tuple.Create(on, NoteTexts.BroughtForward(_model.Newest, on));
        return known.Item2;
    }

    /// <summary>What is not said, one bit for each of <see cref="Attributes"/>.</summary>
    private static int Unsaid(Market market, Profile profile) =>
        Bit(0, market.Area.Kind == AreaKind.Nation) | Bit(1, profile.Years is null) | Bit(2, profile.Credentials is null)
        | Bit(3, market.Role is null) | Bit(4, market.Setting is null) | Bit(5, market.Mode is null)
        | Bit(6, profile.Education is null) | Bit(7, market.Specialty is null);

    private static int Bit(int place, bool unsaid) => unsaid ? 1 << place : 0;

    private bool[] Spoken()
    {
        bool[] spoken = new bool[_model.Mean.Length];
        foreach (int component in _model.Figures.Index)
            spoken[component] = true;
        return spoken;
    }
}
