using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>A level of work in coding and its neighbours, told by its duties rather than its title.</summary>
/// <param name="Duties">What the person does, in words, so that one employer's Coder II can be placed.</param>
/// <param name="Titles">Titles employers give it.</param>
public sealed record Role(
    string Id, string Name, ImmutableArray<string> OtherNames, string Duties, ImmutableArray<string> Titles)
    : Named(Id, Name, OtherNames);
