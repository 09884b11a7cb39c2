using System.Text.Json;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>A question about an offer in JSON: one object with the options' names; <c>credential</c> may be a list.</summary>
/// <param name="Said">What is said, by name.</param>
/// <param name="Credentials">The credentials.</param>
/// <param name="Problems">What of it cannot be read.</param>
internal sealed record OfferBody(Dictionary<string, string> Said, List<string> Credentials, List<Problem> Problems)
{
    /// <summary>The longest body in bytes: a page with its source.</summary>
    public const int Longest = 4 << 20;

    private static readonly string[] Names = [.. OfferOptions.All.Select(option => option.Name), OfferEndpoint.Format];

    public OfferFields Fields => new(name => Said.GetValueOrDefault(name), [.. Credentials]);

    public static OfferBody Read(ReadOnlyMemory<byte> json)
    {
        OfferBody body = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [], []);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            body.Take(document.RootElement);
        }
        catch (JsonException wrong)
        {
            body.Wrong("", $"{ErrorTexts.NotJson}: {wrong.Message}");
        }
        catch (InvalidOperationException)
        {
            body.Wrong("", ErrorTexts.NotJson);
        }

        return body;
    }

    /// <summary>Takes one object's properties.</summary>
    public void Take(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Wrong("", ErrorTexts.NotOneObject);
            return;
        }

        foreach (JsonProperty property in root.EnumerateObject())
            Take(property);
    }

    private void Take(JsonProperty property)
    {
        if (!Names.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            Problems.Add(new Problem(property.Name, property.Value.ToString(), ErrorTexts.UnknownField(property.Name), ErrorTexts.FieldsExpected(Names), Spelling.Nearest(property.Name, Names, name => name, 1), ""));
        else if (property.NameEquals(WorthOptions.Credential.Name) && property.Value.ValueKind == JsonValueKind.Array)
            Credentials.AddRange(property.Value.EnumerateArray().Select(each => JsonText.Of(each) ?? ""));
        else if (JsonText.Of(property.Value) is not { } text)
        {
            if (property.Value.ValueKind != JsonValueKind.Null)
                Wrong(property.Name, ErrorTexts.WrongKindOfValue(property.Name));
        }
        else if (property.NameEquals(WorthOptions.Credential.Name))
            Credentials.Add(text);
        else
            Said[property.Name] = text;
    }

    private void Wrong(string field, string message) => Problems.Add(new Problem(field, "", message, ErrorTexts.OfferBodyExpected, [], ""));
}
