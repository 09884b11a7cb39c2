using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>What a request says, by the options' names, before it is understood.</summary>
internal sealed class TypedFields
{
    private readonly string?[] _single = new string?[WorthOptions.All.Length];
    private readonly ImmutableArray<string>.Builder _credentials = ImmutableArray.CreateBuilder<string>();
    private List<Problem>? _problems;
    private string? _percentiles;
    private string? _hourly;

    /// <summary>The names a request may use.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. WorthOptions.All.Select(option => option.Name), StyleText.Hourly, StyleText.Percentiles];

    /// <summary>Takes one name with its text; what is empty says nothing.</summary>
    public void Add(ReadOnlySpan<char> name, string text)
    {
        int option = Index(name);
        if (option < 0)
            AddStyle(name, text);
        else if (WorthOptions.All[option].Repeats)
            _credentials.Add(text);
        else
            Set(ref _single[option], name, text);
    }

    public void AddProblem(Problem problem) => (_problems ??= []).Add(problem);

    /// <summary>The question that is said, and how its answer is to be shown.</summary>
    public (Reading<WorthQuestion> Question, AnswerStyle Style) Read(Engine engine)
    {
        AnswerStyle style = Style();
        Reading<WorthQuestion> question = engine.Read(Fields());
        return _problems is null ? (question, style) : (Reading.Refused<WorthQuestion>(_problems.Concat(question.Problems)), style);
    }

    private WorthFields Fields()
    {
        ImmutableArray<string> credentials = _credentials.DrainToImmutable();
        return WorthFields.From(option => _single[WorthOptions.All.IndexOf(option)], credentials);
    }

    private AnswerStyle Style()
    {
        bool hourly = false;
        if (!string.IsNullOrEmpty(_hourly) && !bool.TryParse(_hourly, out hourly))
            AddProblem(new Problem(StyleText.Hourly, _hourly, ErrorTexts.NotABoolean(_hourly), ErrorTexts.HourlyExpected, [], ""));
        if (string.IsNullOrEmpty(_percentiles))
            return hourly ? AnswerStyle.Usual with { Hourly = true } : AnswerStyle.Usual;
        FieldReading<AnswerStyle> style = StyleText.Read(_percentiles, hourly);
        if (style.Problem is { } problem)
            AddProblem(problem);
        return style.Value ?? AnswerStyle.Usual;
    }

    private void AddStyle(ReadOnlySpan<char> name, string text)
    {
        if (name.Equals(StyleText.Hourly, StringComparison.OrdinalIgnoreCase))
            Set(ref _hourly, name, text);
        else if (name.Equals(StyleText.Percentiles, StringComparison.OrdinalIgnoreCase))
            Set(ref _percentiles, name, text);
        else
            Unknown(name.ToString(), text);
    }

    private void Set(ref string? field, ReadOnlySpan<char> name, string text)
    {
        if (!string.IsNullOrEmpty(field) && text.Length > 0)
            AddProblem(new Problem(name.ToString(), text, ErrorTexts.SaidTwice(name.ToString()), ErrorTexts.SayOnce, [], ""));
        if (text.Length > 0)
            field = text;
    }

    private void Unknown(string name, string text) => AddProblem(new Problem(
        name, text, ErrorTexts.UnknownField(name), ErrorTexts.FieldsExpected(Names), Spelling.Nearest(name, Names, known => known, 1), ""));

    private static int Index(ReadOnlySpan<char> name)
    {
        for (int option = 0; option < WorthOptions.All.Length; option++)
        {
            if (name.Equals(WorthOptions.All[option].Name, StringComparison.OrdinalIgnoreCase))
                return option;
        }

        return -1;
    }
}
