using Codeworth.Markets;
using Codeworth.Problems;
using Microsoft.AspNetCore.WebUtilities;

namespace Codeworth.App.Api;

/// <summary>Reads a question from the query of an address: <c>?years=4&amp;credential=CPC&amp;area=TX</c>.</summary>
internal static class QueryFields
{
    public static TypedFields Read(QueryString query)
    {
        TypedFields fields = new();
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(query.Value))
            fields.Add(pair.DecodeName().Span, pair.DecodeValue().ToString());
        return fields;
    }

    /// <summary>A problem for each parameter that has none of the names, with the nearest one.</summary>
    public static Problem[] Unknown(IQueryCollection query, IReadOnlyCollection<string> names) =>
        [.. query.Keys.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(name => new Problem(
            name, query[name].ToString(), ErrorTexts.UnknownField(name), ErrorTexts.FieldsExpected(names), Spelling.Nearest(name, names, known => known, 1), ""))];
}
