using System.Text;

namespace Codeworth.Data.Sources;

/// <summary>Makes ids of words: lower case, letters and digits, single hyphens.</summary>
internal static class Slug
{
    public static string Of(string text)
    {
        StringBuilder slug = new(text.Length);
        foreach (char letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
