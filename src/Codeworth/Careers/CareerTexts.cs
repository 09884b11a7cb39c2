namespace Codeworth.Careers;

/// <summary>What careers say, in one place.</summary>
public static class CareerTexts
{
    public static string TooManyCredentials(int count) => $"{count} credentials are considered at once; expected at most 64. Name fewer with --consider.";
}
