namespace Codeworth.Data.Sources;

/// <summary>Who made figures: what its <c>source.yml</c> says for all its releases.</summary>
/// <param name="Folder">Its folder in <c>data/evidence</c>.</param>
/// <param name="Name">The body that made the figures.</param>
/// <param name="Programme">The series whose offset the figures share.</param>
/// <param name="Kind">official, survey or person-level.</param>
/// <param name="Licence">The terms the figures are shared under.</param>
internal sealed record Publisher(string Folder, string Name, string Programme, string Kind, string Licence)
{
    public const string Official = "official";
    public const string Survey = "survey";
    public const string PersonLevel = "person-level";
    public const string PublicDomain = "Work of the United States government, in the public domain";
}
