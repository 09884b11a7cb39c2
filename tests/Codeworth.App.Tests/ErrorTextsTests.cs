using System.Collections;
using System.Reflection;
using Codeworth.Wages;

namespace Codeworth.App.Tests;

/// <summary>Whatever was entered, an error can be read: no text shows a very long value whole, or breaks its line for one.</summary>
public sealed class ErrorTextsTests
{
    private const int Readable = 1_200;

    /// <summary>Parameters that hold the program's own words, or the framework's, never what was entered.</summary>
    private static readonly HashSet<string> _own = new(StringComparer.Ordinal)
    {
        "ArgumentMissing.verb", "ArgumentMissing.argument", "NotKnown.what", "OptionNeedsValue.option", "OptionNeedsValue.value", "TakesNoValue.option",
        "SayAgain.option", "OptionBeforeVerb.option", "OptionBeforeVerb.verb", "OptionOfVerb.option", "OptionAfterVerb.option", "OptionAfterVerb.called",
        "AfterDoubleDash.option", "HelpIsAnOption.called", "ColumnLooksLike.option", "FileIsFolder.expected", "FolderIsFile.expected", "FolderNotWritable.reason",
        "PortTaken.address", "PortTaken.reason", "PortNotAllowed.address", "PortNotAllowed.reason", "HostNotHere.address", "HostNotHere.reason",
        "CannotReadOrWrite.reason", "RowWrong.column", "RowWrong.reason", "AreasLeftOut.source", "ApprenticeAndFull.credential", "ApprenticeAndFullNext.credential",
    };

    private static readonly string _entered = new string('y', 2_500) + "\n" + new string('y', 2_500);

    public static TheoryData<string> Texts => [.. All().Select(text => $"{text.DeclaringType!.FullName}.{text.Name}").Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_long_value_is_shortened(string text) => Assert.All(
        All().Where(method => $"{method.DeclaringType!.FullName}.{method.Name}" == text),
        method =>
        {
            string said = (string)method.Invoke(null, [.. method.GetParameters().Select(Given)])!;
            Assert.InRange(said.Length, 1, Readable);
            Assert.DoesNotContain('\n', said);
        });

    private static IEnumerable<MethodInfo> All() => new[] { typeof(App.ErrorTexts), typeof(Codeworth.ErrorTexts) }
        .SelectMany(texts => texts.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(string));

    private static object? Given(ParameterInfo parameter) =>
        _own.Contains($"{parameter.Member.Name}.{parameter.Name}") ? "own" : Given(parameter.ParameterType);

    private static object? Given(Type type) => type switch
    {
        _ when type == typeof(string) => _entered,
        _ when type == typeof(int) || type == typeof(long) => Convert.ChangeType(7, type),
        _ when type == typeof(YearMonth) => new YearMonth(2026, 11),
        _ when type == typeof(DollarYear) => new DollarYear(2026),
        _ when type == typeof(Codeworth.Questions.WorthOption) => Codeworth.Questions.WorthOptions.Area,
        _ when type == typeof(Exception) => new InvalidOperationException(_entered),
        _ when typeof(IEnumerable).IsAssignableFrom(type) => new[] { "a", "b" },
        _ => throw new NotSupportedException($"Give {type.Name} a value here."),
    };
}
