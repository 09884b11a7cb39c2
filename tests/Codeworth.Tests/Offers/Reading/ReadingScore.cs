using Codeworth.Offers;

namespace Codeworth.Tests.Offers.Reading;

/// <summary>How well a field is read: of what was read, what was right; of what is said, what was read.</summary>
public sealed class ReadingScore
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Compares a field of a posting, and tells what differs.</summary>
    public string? Add(PostingCase posting, Posting read, string field)
    {
        string[] expected = posting.Expected.TryGetValue(field, out string[]? said) ? said : [], found = PostingCase.Read(read, field);
        int right, wrong, missed;
        if (posting.IsAnyOf.Contains(field))
        {
            right = found.Any(expected.Contains) ? 1 : 0;
            (wrong, missed) = (found.Length > 0 ? 1 - right : 0, 1 - right);
        }
        else
        {
            right = found.Count(expected.Contains);
            (wrong, missed) = (found.Length - right, expected.Count(each => !found.Contains(each)));
        }

        Right += right;
        Wrong += wrong;
        Missed += missed;
        return wrong + missed == 0 ? null : $"{posting.Name}: {field}: said [{string.Join(", ", expected)}], read [{string.Join(", ", found)}]";
    }
}
