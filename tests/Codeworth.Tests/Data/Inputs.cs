namespace Codeworth.Tests.Data;

/// <summary>The publishers' files, which lie beside the repository and are not part of it.</summary>
internal static class Inputs
{
    public const string Missing = "The publishers' files are not beside this copy of the repository; CODEWORTH_INPUTS can name their folder.";

    /// <summary>The path of one, or null where they are not there.</summary>
    public static string? Find(string name)
    {
        if (Environment.GetEnvironmentVariable("CODEWORTH_INPUTS") is { } named)
            return Path.Exists(Path.Combine(named, name)) ? Path.Combine(named, name) : null;
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "inputs", name);
            if (Path.Exists(path))
                return path;
        }

        return null;
    }
}
