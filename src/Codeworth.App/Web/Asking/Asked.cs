using System.Collections.Immutable;
using Codeworth.Questions;
using Microsoft.AspNetCore.Http.Extensions;

namespace Codeworth.App.Web.Asking;

/// <summary>What was asked in a page's address, unchanged: what the form shows again and every link to the same question carries.</summary>
/// <param name="Said">Name and value in the order of the form, empty values left out.</param>
public sealed record Asked(ImmutableArray<KeyValuePair<string, string>> Said)
{
    /// <summary>The names a question is asked under, as on the command line.</summary>
    public static ImmutableArray<string> Names { get; } = [.. WorthOptions.All.Select(option => option.Name)];

    public static Asked Nothing { get; } = new(Said: []);

    public static Asked In(IQueryCollection query) => new(
    [
        .. from name in Names.Concat(query.Keys.Except(Names, StringComparer.OrdinalIgnoreCase))
           from value in query[name]
           where !string.IsNullOrWhiteSpace(value)
           select KeyValuePair.Create(name, value.Trim()),
    ]);

    public bool IsNothing => Said.IsEmpty;

    /// <summary>Names that no question is asked under.</summary>
    public IEnumerable<KeyValuePair<string, string>> Unknown => Said.Where(said => !Names.Contains(said.Key));

    /// <summary>What was entered under a name, or empty.</summary>
    public string this[string name] => All(name).FirstOrDefault("");

    /// <summary>Everything entered under a name.</summary>
    public ImmutableArray<string> All(string name) => [.. Said.Where(said => said.Key == name).Select(said => said.Value)];

    /// <summary>The same question with one value replaced by another.</summary>
    public Asked With(string name, string value, string instead) => new(
        [.. Said.Select(said => said.Key == name && said.Value == value ? KeyValuePair.Create(name, instead) : said)]);

    /// <summary>The same question with other credentials held.</summary>
    public Asked Holding(IEnumerable<string> credentials)
    {
        string name = WorthOptions.Credential.Name;
        int place = Names.IndexOf(name);
        return new(
        [
            .. Said.Where(said => said.Key != name && Names.IndexOf(said.Key) < place),
            .. credentials.Select(credential => KeyValuePair.Create(name, credential)),
            .. Said.Where(said => Names.IndexOf(said.Key) > place),
        ]);
    }

    /// <summary>The same question without one value.</summary>
    public Asked Without(string name, string value) => new([.. Said.Where(said => said.Key != name || said.Value != value)]);

    /// <summary>As typed at any door.</summary>
    public WorthFields Fields => WorthFields.From(option => this[option.Name], All(WorthOptions.Credential.Name));

    /// <summary>What was said a second time under a name that is said once.</summary>
    public IEnumerable<KeyValuePair<string, string>> Twice => WorthOptions.All.Where(option => !option.Repeats)
        .SelectMany(option => Said.Where(said => said.Key == option.Name).Skip(1));

    /// <summary>The address of a door that is asked the same: <c>/api/v1/worth?years=4&amp;area=TX</c>.</summary>
    public string At(string path) => path + new QueryBuilder(Said).ToQueryString();
}
