using System.Collections.Immutable;
using System.Text.Json;
using Codeworth.App.Api;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>What a call says, by the options' names, before it is understood; what is null or empty says nothing.</summary>
internal sealed class ToolArguments
{
    private readonly Dictionary<string, List<string>> _said = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <param name="options">What the tool takes.</param>
    /// <param name="arguments">As they were sent; null for none.</param>
    public ToolArguments(ImmutableArray<WorthOption> options, IDictionary<string, JsonElement>? arguments)
    {
        foreach ((string name, JsonElement value) in arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
        {
            if (options.FirstOrDefault(option => option.Name == name) is { } option)
                Take(option, value);
            else
                _problems.Add(Unknown(name, value, [.. options.Select(known => known.Name)]));
        }
    }

    /// <summary>What of it is unknown or of the wrong kind.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Every text said under a name.</summary>
    public IReadOnlyList<string> All(string name) => _said.GetValueOrDefault(name) ?? [];

    /// <summary>The text said under a name, or null.</summary>
    public string? One(string name) => All(name) is [{ } first, ..] ? first : null;

    /// <summary>Whether a switch is on.</summary>
    public bool Flag(string name) => One(name) is not null;

    private static Problem Unknown(string name, JsonElement value, string[] known) => new(
        name, JsonText.Of(value) ?? "", ErrorTexts.UnknownArgument(name), known.Length == 0 ? ErrorTexts.NoArgumentsExpected : ErrorTexts.FieldsExpected(known), Spelling.Nearest(name, known, each => each, 1), "");

    private void Take(WorthOption option, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return;
        ArgumentKind kind = ArgumentKinds.Of(option);
        if (kind == ArgumentKind.Flag)
            Switch(option, value);
        else if (value.ValueKind != JsonValueKind.Array)
            Say(option, value);
        else if (kind == ArgumentKind.Texts)
            Each(option, value);
        else if (kind == ArgumentKind.Numbers && value.EnumerateArray().All(each => JsonText.Of(each) is not null))
            Add(option, string.Join(',', value.EnumerateArray().Select(JsonText.Of)));
        else
            Say(option, value);
    }

    private void Each(WorthOption option, JsonElement list)
    {
        foreach (JsonElement value in list.EnumerateArray())
            Say(option, value);
    }

    private void Say(WorthOption option, JsonElement value)
    {
        if (JsonText.Of(value) is { } text)
            Add(option, text);
        else
            _problems.Add(new Problem(option.Name, value.GetRawText(), ErrorTexts.WrongKindOfValue(option.Name), ErrorTexts.ValueExpected(option.Example), [], ""));
    }

    private void Switch(WorthOption option, JsonElement value)
    {
        string text = JsonText.Of(value) ?? value.GetRawText();
        if (!bool.TryParse(text, out bool on))
            _problems.Add(new Problem(option.Name, text, ErrorTexts.NotABoolean(text), ErrorTexts.HourlyExpected, [], ""));
        else if (on)
            Add(option, bool.TrueString);
    }

    private void Add(WorthOption option, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (!_said.TryGetValue(option.Name, out List<string>? texts))
            _said[option.Name] = texts = [];
        texts.Add(text);
    }
}
