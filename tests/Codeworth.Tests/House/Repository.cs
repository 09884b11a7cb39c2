namespace Codeworth.Tests.House;

/// <summary>The files of this repository, as a clean clone has them.</summary>
internal static class Repository
{
    private static readonly HashSet<string> MadeFolders = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules",
    };

    /// <summary>The folder that holds the solution, found upwards from where the tests run.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>A file or folder by its path from the root, with forward slashes.</summary>
    public static string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Paths from the root, with forward slashes, of every file that is not made by a build.</summary>
    public static IEnumerable<string> Files(string folder = "") =>
        Walk(new DirectoryInfo(At(folder)))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The same, with one of these endings.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Files(folder).Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateDirectories().Where(each => !MadeFolders.Contains(each.Name)).SelectMany(Walk)
            .Concat(folder.EnumerateFiles().Where(file => file.Name != ".git"));

    private static string FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Codeworth.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"Codeworth.slnx was not found in {start} or above it: run the tests from a clone.");
    }
}
