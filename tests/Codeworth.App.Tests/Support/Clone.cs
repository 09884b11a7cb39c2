namespace Codeworth.App.Tests.Support;

/// <summary>The clone the tests run from.</summary>
internal static class Clone
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file of the clone by its path from the root.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Codeworth.slnx"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("Codeworth.slnx was not found above the tests: run them from a clone."));
}
