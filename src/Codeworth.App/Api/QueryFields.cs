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
}
