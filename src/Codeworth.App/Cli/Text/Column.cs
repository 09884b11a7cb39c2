namespace Codeworth.App.Cli.Text;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Title">May be empty.</param>
/// <param name="Right">Whether its cells end under each other, as amounts do.</param>
internal readonly record struct Column(string Title, bool Right)
{
    /// <summary>A column of words.</summary>
    public static Column Words(string title) => new(title, Right: false);

    /// <summary>A column of amounts.</summary>
    public static Column Amounts(string title) => new(title, Right: true);
}
