using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Something of the field that has an id, a name and other names people use for it.</summary>
/// <param name="Id">Reference id, as in <c>data/reference</c>: <c>CPC</c>, <c>risk-adjustment</c>. Unique within its kind, compared without case.</param>
/// <param name="Name">What people call it.</param>
/// <param name="OtherNames">Other spellings and abbreviations that find it.</param>
public abstract record Named(string Id, string Name, ImmutableArray<string> OtherNames)
{
    public sealed override string ToString() => Id;
}
