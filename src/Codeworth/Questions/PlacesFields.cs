using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>A question about places as typed, by the names of <see cref="PlacesOptions"/>. What is not said is null or empty.</summary>
/// <param name="One">The text of an option that is said once.</param>
/// <param name="Areas">Places to compare.</param>
/// <param name="Credentials">Credentials held.</param>
public sealed record PlacesFields(Func<string, string?> One, ImmutableArray<string> Areas, ImmutableArray<string> Credentials)
{
    /// <param name="said">Every text said under a name.</param>
    public static PlacesFields Of(Func<string, IEnumerable<string?>> said)
    {
        return new(name => said(name).FirstOrDefault(Filled), Many(PlacesOptions.Area.Name), Many(WorthOptions.Credential.Name));

        ImmutableArray<string> Many(string name) => [.. said(name).Where(Filled).Select(text => text!)];

        static bool Filled(string? text) => !string.IsNullOrWhiteSpace(text);
    }

    /// <summary>The job and the person.</summary>
    public WorthFields Job => WorthFields.From(
        option => option == WorthOptions.Area || option == WorthOptions.Pay ? null : One(option.Name), Credentials);

    /// <summary>The household.</summary>
    public TakeHomeFields Family => TakeHomeFields.Of(name => FamilyOptions.All.Any(option => option.Name == name) ? One(name) : null);
}
