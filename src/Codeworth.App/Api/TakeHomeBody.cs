using System.Collections.Immutable;
using System.Text.Json;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>Questions about take-home pay in JSON: one object with the options' names, or a list of them.</summary>
/// <param name="IsList">Whether a list was sent.</param>
/// <param name="Questions">Each with what of it cannot be read.</param>
/// <param name="Problem">What is wrong with the whole; null where nothing is.</param>
internal sealed record TakeHomeBody(bool IsList, ImmutableArray<(TakeHomeFields Fields, ImmutableArray<Problem> Problems)> Questions, Problem? Problem)
{
    public static TakeHomeBody Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => new TakeHomeBody(false, [One(document.RootElement)], null),
                JsonValueKind.Array => new TakeHomeBody(true, [.. document.RootElement.EnumerateArray().Select(One)], null),
                _ => Wrong(ErrorTexts.NotOneObject),
            };
        }
        catch (JsonException wrong)
        {
            return Wrong($"{ErrorTexts.NotJson}: {wrong.Message}");
        }
    }

    private static TakeHomeBody Wrong(string message) => new(false, [], new Problem("", "", message, ErrorTexts.TakeHomeBodyExpected, [], ""));

    private static (TakeHomeFields Fields, ImmutableArray<Problem> Problems) One(JsonElement question)
    {
        if (question.ValueKind != JsonValueKind.Object)
            return (new TakeHomeFields(), [new Problem("", "", ErrorTexts.NotOneObject, ErrorTexts.TakeHomeBodyExpected, [], "")]);
        Dictionary<string, string> said = new(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (JsonProperty property in question.EnumerateObject())
        {
            if (!TakeHomeFields.Names.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
                problems.Add(new Problem(property.Name, property.Value.ToString(), ErrorTexts.UnknownField(property.Name), ErrorTexts.FieldsExpected(TakeHomeFields.Names), Spelling.Nearest(property.Name, TakeHomeFields.Names, name => name, 1), ""));
            else if (JsonText.Of(property.Value) is { } text)
                said[property.Name] = text;
            else if (property.Value.ValueKind != JsonValueKind.Null)
                problems.Add(new Problem(property.Name, "", ErrorTexts.WrongKindOfValue(property.Name), ErrorTexts.TakeHomeBodyExpected, [], ""));
        }

        return (TakeHomeFields.Of(name => said.GetValueOrDefault(name)), problems.ToImmutable());
    }
}
