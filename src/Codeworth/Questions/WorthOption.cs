using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>One thing that can be said in a <see cref="WorthQuestion"/>, with the words every door describes it in.</summary>
/// <param name="Name">Its name at every door: <c>credential</c>.</param>
/// <param name="Value">What its value is called in help: <c>ID</c>, <c>PLACE</c>.</param>
/// <param name="Help">What it says, in one sentence.</param>
/// <param name="Values">Where its values are listed or how they are written, in one sentence.</param>
/// <param name="Example">A value that is right.</param>
/// <param name="Repeats">Whether it may be said more than once.</param>
public sealed record WorthOption(string Name, string Value, string Help, string Values, string Example, bool Repeats = false)
{
    /// <summary>Every value there is, where the option itself lists them; empty elsewhere.</summary>
    public ImmutableArray<string> Choices { get; private init; } = [];

    /// <summary>An option that takes one of a few values.</summary>
    public static WorthOption OneOf(string name, string value, string help, ImmutableArray<string> choices, string example) =>
        new(name, value, help, $"{string.Join(", ", choices[..^1])} or {choices[^1]}.", example) { Choices = choices };
}
