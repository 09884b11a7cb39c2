using System.Text.Json;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>A question about offers in JSON: a list of objects under <c>offers</c>, and what is said of the household beside it.</summary>
/// <param name="Parts">Parts of the offers under numbered names: <c>1.base</c>.</param>
/// <param name="Said">What is said beside them.</param>
/// <param name="Problems">What of it cannot be read.</param>
internal sealed record OffersBody(List<KeyValuePair<string, string>> Parts, Dictionary<string, string> Said, List<Problem> Problems)
{
    private const string Offers = "offers";
    private static readonly string[] Names = [Offers, .. OffersOptions.All.Skip(1).Select(option => option.Name)];

    public string? One(string name) => Said.GetValueOrDefault(name);

    public static OffersBody Read(ReadOnlyMemory<byte> json)
    {
        OffersBody body = new([], new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), []);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                body.Take(document.RootElement);
            else
                body.Wrong("", ErrorTexts.NotOneObject);
        }
        catch (JsonException wrong)
        {
            body.Wrong("", $"{ErrorTexts.NotJson}: {wrong.Message}");
        }

        return body;
    }

    private void Take(JsonElement root)
    {
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.NameEquals(Offers) && property.Value.ValueKind == JsonValueKind.Array)
                TakeOffers(property.Value);
            else if (!Names.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
                Problems.Add(new Problem(property.Name, property.Value.ToString(), ErrorTexts.UnknownField(property.Name), ErrorTexts.FieldsExpected(Names), Spelling.Nearest(property.Name, Names, name => name, 1), ""));
            else if (JsonText.Of(property.Value) is { } text)
                Said[property.Name] = text;
            else
                Wrong(property.Name, ErrorTexts.WrongKindOfValue(property.Name));
        }
    }

    private void TakeOffers(JsonElement offers)
    {
        int number = 0;
        foreach (JsonElement offer in offers.EnumerateArray())
        {
            number++;
            if (offer.ValueKind != JsonValueKind.Object)
            {
                Wrong(Offers, ErrorTexts.NotOneObject);
                continue;
            }

            foreach (JsonProperty part in offer.EnumerateObject())
            {
                if (JsonText.Of(part.Value) is { } text)
                    Parts.Add(KeyValuePair.Create($"{number}.{part.Name}", text));
                else if (part.Value.ValueKind != JsonValueKind.Null)
                    Wrong($"{number}.{part.Name}", ErrorTexts.WrongKindOfValue(part.Name));
            }
        }
    }

    private void Wrong(string field, string message) => Problems.Add(new Problem(field, "", message, ErrorTexts.OffersBodyExpected, [], ""));
}
