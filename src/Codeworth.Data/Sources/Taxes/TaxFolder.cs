using System.Text;

namespace Codeworth.Data.Sources.Taxes;

/// <summary>Writes the tax figures into <c>parameters/us</c> of a data folder, whole or not at all.</summary>
public static class TaxFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the collected table; nothing is written until the result is called, which is told each file's name and number of lines.</summary>
    /// <param name="inputs">The folder that holds <c>tax</c>.</param>
    /// <param name="dataFolder">The data folder.</param>
    /// <exception cref="ImportException">The table, a column or a cell is not what it should be.</exception>
    public static Action<Action<string, int>?> Compile(string inputs, string dataFolder)
    {
        (string Path, string Text)[] files = [.. TaxTables.Files(inputs)];
        return told => Write(files, Path.Combine(dataFolder, "parameters"), told);
    }

    private static void Write((string Path, string Text)[] files, string parameters, Action<string, int>? told)
    {
        string folder = Path.Combine(parameters, "us"), fresh = Path.Combine(parameters, ".us-new"), old = Path.Combine(parameters, ".us-old");
        Clear(fresh);
        foreach ((string path, string text) in files)
        {
            string file = Path.Combine(fresh, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, Utf8);
        }

        Clear(old);
        if (Directory.Exists(folder))
            Directory.Move(folder, old);
        Directory.Move(fresh, folder);
        Clear(old);
        foreach (var level in files.GroupBy(file => file.Path.Split('/')[0]))
            told?.Invoke(level.Key, level.Count());
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
