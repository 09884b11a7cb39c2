using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates.Compiled;

/// <summary>Says what was averaged over, where evidence is missing, and what is assumed.</summary>
internal sealed class NoteWriter
{
    private readonly CompiledModel _model;
    private readonly AnswerDesign _design;
    private readonly Vocabulary _vocabulary;
    private readonly Lazy<bool[]> _spoken;

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
        if (Unsaid(market, profile) is { Length: > 0 } unsaid)
            notes.Add(NoteTexts.Averaged(unsaid));
        if (_design.AreaIndex(market.Area) is var area and >= 0 && !_model.Published[area])
            notes.Add(NoteTexts.NoPublishedWage(market.Area, _vocabulary.Places.Find(market.Area.State)));
        foreach (Credential credential in profile.Credentials ?? [])
        {
            if (!SpeaksOf(_design.Layout.Credential + _design.CredentialIndex(credential)))
                notes.Add(NoteTexts.NoCredentialEvidence(credential));
        }

        if (market.Specialty is { } specialty && !SpeaksOf(_design.Layout.Specialty + _model.Workforce.Specialties.IndexOf(specialty.Id)))
            notes.Add(NoteTexts.NoSpecialtyEvidence(specialty));
        if (on > _model.Origin)
            notes.Add(NoteTexts.BroughtForward(_model.Origin, on));
        return [.. notes];
    }

    private static string[] Unsaid(Market market, Profile profile) =>
    [
        .. new (string Name, bool Said)[]
        {
            ("place", market.Area.Kind != AreaKind.Nation), ("experience", profile.Years is not null),
            ("credentials", profile.Credentials is not null), ("role", market.Role is not null), ("setting", market.Setting is not null),
            ("work mode", market.Mode is not null), ("education", profile.Education is not null), ("specialty", market.Specialty is not null),
        }.Where(attribute => !attribute.Said).Select(attribute => attribute.Name),
    ];

    private bool[] Spoken()
    {
        bool[] spoken = new bool[_model.Mean.Length];
        foreach (int component in _model.Figures.Index)
            spoken[component] = true;
        return spoken;
    }
}
