using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Questions;

/// <summary>The places a question compares, and the one it compares them with.</summary>
internal sealed record PlacesChosen(ImmutableArray<WorkingPlace> Places, WorkingPlace? Home, ImmutableArray<Area> LeftOut)
{
    public static PlacesChosen Read(PlacesFields fields, PlaceReader reader)
    {
        WorkingPlace? lives = reader.Living("lives-in", fields.One("lives-in"));
        Area? employer = reader.Market("works-for", fields.One("works-for"));
        WorkingPlace? home = reader.Living("home", fields.One("home"));
        (ImmutableArray<WorkingPlace> listed, ImmutableArray<Area> leftOut) = lives is not null && employer is not null && !IsListed(fields)
            ? ([lives, .. Living(employer)], [])
            : Listed(fields, reader);
        ImmutableArray<WorkingPlace> places = (employer, lives) switch
        {
            (null, null) => listed,
            ({ } pays, null) => [.. listed.Select(place => place with { Employer = pays })],
            (null, { } stays) => [.. listed.Select(place => stays with { Employer = place.Employer })],
            ({ } pays, { } stays) => [stays with { Employer = pays }, .. listed],
        };
        return new PlacesChosen([.. places.Distinct()], home ?? lives, leftOut);
    }

    private static bool IsListed(PlacesFields fields) =>
        fields.Areas.Length > 0 || !string.IsNullOrWhiteSpace(fields.One("within")) || Flag(fields.One("metros"));

    private static (ImmutableArray<WorkingPlace> Places, ImmutableArray<Area> LeftOut) Listed(PlacesFields fields, PlaceReader reader)
    {
        WorkingPlace[] named = [.. fields.Areas.Select(text => reader.Living("area", text)).OfType<WorkingPlace>()];
        string? state = State(fields.One("within"), reader);
        bool metros = Flag(fields.One("metros"));
        if (fields.Areas.Length > 0 && state is null && !metros)
            return ([.. named], []);
        Area[] areas = [.. reader.Places.All.Where(area => IsMeant(area, state, metros))];
        return ([.. named, .. areas.Where(area => !area.IsOfTerritory).Select(area => At(area, state is null or Area.NationId ? area.State : state))], [.. areas.Where(area => area.IsOfTerritory)]);
    }

    /// <summary>Whether an area is one of those compared: states where nothing is said, otherwise those of a state or the nation.</summary>
    private static bool IsMeant(Area area, string? state, bool metros) => area.Kind switch
    {
        AreaKind.State => state is null && !metros,
        AreaKind.Metro => (state is null && metros) || state == Area.NationId || (state is not null && area.States.Contains(state)),
        AreaKind.Nonmetro => !metros && state is not null && (state == Area.NationId || area.State == state),
        _ => false,
    };

    private static string? State(string? text, PlaceReader reader)
    {
        if (string.IsNullOrWhiteSpace(text) || reader.Market("within", text) is not { } area)
            return null;
        if (area.Kind is AreaKind.State or AreaKind.Nation && !area.IsTerritory)
            return area.Id;
        reader.Add(new Problem("within", text, ErrorTexts.NotAState(text), ErrorTexts.Expected(PlacesOptions.Within), area.State.Length > 0 ? [area.State] : [], ""));
        return null;
    }

    private static WorkingPlace At(Area area, string state) => new(area, area, new Residence(state, ""));

    /// <summary>Living where the employer is; nothing where no taxes are kept.</summary>
    private static IEnumerable<WorkingPlace> Living(Area employer)
    {
        if (employer.Kind != AreaKind.Nation && !employer.IsOfTerritory)
            yield return At(employer, employer.State);
    }

    private static bool Flag(string? text) => text?.Trim().ToUpperInvariant() is "TRUE" or "1" or "YES" or "ON" or "METROS";
}
