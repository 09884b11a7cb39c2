using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Tests.Questions;

/// <summary>The shipped vocabulary and what reads with it.</summary>
internal static class Worded
{
    public static YearMonth Today { get; } = new(2026, 11);

    public static Vocabulary Vocabulary => Workspace.Shipped.Vocabulary;

    public static WorthFieldReader Fields { get; } = new(Vocabulary);
}
