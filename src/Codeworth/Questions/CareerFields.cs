using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>A question about a career as typed, by the names of <see cref="CareerQuestionOptions"/>. What is not said is null or empty.</summary>
/// <param name="One">The text of an option that is said once.</param>
/// <param name="Many">The texts of an option that is said several times.</param>
public sealed record CareerFields(Func<string, string?> One, Func<string, ImmutableArray<string>> Many)
{
    /// <param name="said">Every text said under a name.</param>
    public static CareerFields Of(Func<string, IEnumerable<string?>> said) => new(
        name => said(name).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)),
        name => [.. said(name).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!)]);

    /// <summary>The job and the person, but the role.</summary>
    public WorthFields Job => WorthFields.From(option => option == WorthOptions.Role ? null : One(option.Name), Many(WorthOptions.Credential.Name));

    /// <summary>The household.</summary>
    public TakeHomeFields Family => TakeHomeFields.Of(name => FamilyOptions.All.Any(option => option.Name == name) ? One(name) : null);
}
