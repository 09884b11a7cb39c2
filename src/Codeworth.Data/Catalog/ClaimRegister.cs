using System.Collections.Immutable;
using System.Reflection;
using Codeworth.Claims;
using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>The register of printed claims, <c>data/claims/claims.csv</c>. It holds what is claimed and how that is read, and no verdict.</summary>
public static class ClaimRegister
{
    private const string Name = "claims.csv";

    /// <summary>The claims that ship, in the order of their ids.</summary>
    /// <param name="words">The reference tables their subjects are named in.</param>
    /// <exception cref="InvalidDataException">A row cannot be read; the message names it.</exception>
    public static ImmutableArray<Claim> Shipped(Vocabulary words)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("data/claims/" + Name)
            ?? throw new InvalidOperationException(ErrorTexts.TableNotShipped(Name));
        using StreamReader reader = new(stream);
        return Read(reader.ReadToEnd(), words);
    }

    /// <summary>The claims of a table in that form.</summary>
    /// <param name="text">Comma-separated, with a header.</param>
    /// <param name="words">The reference tables.</param>
    /// <exception cref="InvalidDataException">A row cannot be read; the message names it.</exception>
    public static ImmutableArray<Claim> Read(string text, Vocabulary words) => [.. new ReferenceTable(Name, text).Rows.Select(row => Read(row, words))];

    private static Claim Read(ReferenceRow row, Vocabulary words)
    {
        try
        {
            ClaimKind kind = Enum.Parse<ClaimKind>(row["kind"], ignoreCase: true);
            return new Claim(
                row["id"], row["printed"], row["statement"], kind, Subject(row["subject"], words) ?? (kind == ClaimKind.Pay ? ClaimSubject.Everybody(words) : null),
                Subject(row["against"], words), new ClaimedRange(row.Number("low"), row.Number("high")), row["unit"], (int?)row.Number("rank"), row["statistic"], row["read"]);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new InvalidDataException(ErrorTexts.ClaimRow(row["id"], wrong.Message), wrong);
        }
    }

    private static ClaimSubject? Subject(string text, Vocabulary words) => text.Length == 0 ? null : ClaimSubject.Parse(text, words);
}
