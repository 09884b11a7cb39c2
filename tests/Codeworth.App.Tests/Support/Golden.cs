using System.Runtime.CompilerServices;

namespace Codeworth.App.Tests.Support;

/// <summary>Compares a rendered answer with the file beside the test that owns it; UPDATE_GOLDENS=1 writes the file instead.</summary>
internal static class Golden
{
    /// <param name="name">The file's name in the folder <c>Goldens</c> beside the test.</param>
    /// <param name="text">What was rendered.</param>
    public static void Check(string name, string text, [CallerFilePath] string test = "") =>
        CheckFile(Path.Combine("tests", "Codeworth.App.Tests", Path.GetFileName(Path.GetDirectoryName(test))!, "Goldens", name), text);

    /// <param name="path">The file's path from the root of the clone.</param>
    /// <param name="text">What was rendered.</param>
    public static void CheckFile(string path, string text)
    {
        string file = Clone.At(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        Assert.True(File.Exists(file), $"{path} is not there. Write it with UPDATE_GOLDENS=1 and read what it says.");
        Assert.Equal(File.ReadAllText(file), text);
    }
}
