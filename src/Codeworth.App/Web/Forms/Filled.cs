using Microsoft.AspNetCore.Http.Extensions;

namespace Codeworth.App.Web.Forms;

/// <summary>What a form sent, without its empty fields.</summary>
internal static class Filled
{
    /// <summary>Names and values in the order of the address, trimmed.</summary>
    public static KeyValuePair<string, string>[] Of(IQueryCollection query) =>
        [.. query.SelectMany(entry => entry.Value.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => KeyValuePair.Create(entry.Key, value!.Trim())))];

    /// <summary>The same page at an address without empty fields, where the address has some; null where it has none.</summary>
    public static IResult? Shorter(HttpRequest request, KeyValuePair<string, string>[] said) => request.Query.Sum(entry => entry.Value.Count) > said.Length
        ? Results.Redirect(request.Path + new QueryBuilder(said).ToQueryString())
        : null;
}
