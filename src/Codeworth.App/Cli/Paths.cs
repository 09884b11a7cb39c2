using Codeworth.Markets;

namespace Codeworth.App.Cli;

/// <summary>Looks at what was named before anything is done, so that a slip is told at once and nothing is half done.</summary>
internal static class Paths
{
    private const int Shown = 3;

    /// <param name="path">As typed.</param>
    /// <param name="expected">What the file should be, as a message begins with it.</param>
    /// <param name="endings">Endings of such files, to name those that may be meant.</param>
    /// <exception cref="CannotAnswerException">There is no such file.</exception>
    public static void RequireFile(string path, string expected, params string[] endings)
    {
        if (Directory.Exists(path))
            throw new CannotAnswerException(ErrorTexts.FileIsFolder(path, expected, [.. In(path, endings).Take(Shown)]));
        if (!File.Exists(path))
            throw new CannotAnswerException(ErrorTexts.FileNotFound(path, Nearest(path, endings)));
    }

    /// <param name="path">As typed.</param>
    /// <param name="expected">What the folder should be, as a message begins with it.</param>
    /// <exception cref="CannotAnswerException">There is no such folder.</exception>
    public static void RequireFolder(string path, string expected)
    {
        RequireNoFile(path, expected);
        if (!Directory.Exists(path))
            throw new CannotAnswerException(ErrorTexts.FolderNotFound(path));
    }

    /// <exception cref="CannotAnswerException">A file is there.</exception>
    public static void RequireNoFile(string path, string expected)
    {
        if (File.Exists(path))
            throw new CannotAnswerException(ErrorTexts.FolderIsFile(path, expected));
    }

    /// <summary>Tries to write where a folder is or will be made, and leaves nothing behind.</summary>
    /// <exception cref="CannotAnswerException">Nothing can be written there.</exception>
    public static void RequireWritable(string folder)
    {
        string there = Path.GetFullPath(folder);
        while (!Path.Exists(there) && Path.GetDirectoryName(there) is { } above)
            there = above;
        try
        {
            using FileStream trial = new(Path.Combine(there, Path.GetRandomFileName()), new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose,
            });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CannotAnswerException(ErrorTexts.FolderNotWritable(folder, File.Exists(there) ? ErrorTexts.IsFile(there) : ErrorTexts.WritingRefused(there)));
        }
    }

    private static string[] Nearest(string path, string[] endings)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path.Length == 0 ? "." : path)) ?? "";
        Dictionary<string, string> beside = new(StringComparer.Ordinal);
        foreach (string file in In(folder, endings))
            beside.TryAdd(Spelling.Key(Path.GetFileName(file)), Path.GetFileName(file));
        return [.. Spelling.Nearest(Path.GetFileName(path), beside.Keys, key => beside[key], Shown)];
    }

    private static IEnumerable<string> In(string folder, string[] endings)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder)
                .Where(file => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
