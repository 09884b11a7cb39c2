namespace Codeworth.App.Cli.Batches;

/// <summary>The file a batch's answers go to: there whole or not at all. A device or pipe is written as it is, never replaced.</summary>
internal static class AnswersFile
{
    /// <summary>Where a system keeps its devices, and open files under a number: none is a file to be replaced.</summary>
    private static readonly string[] _devices = ["/dev/", "/proc/"];

    /// <summary>Files like any other, kept in memory.</summary>
    private const string SharedMemory = "/dev/shm/";

    /// <summary>Looks before a row is read whether the answers can be written.</summary>
    /// <exception cref="CannotAnswerException">They cannot.</exception>
    public static void Require(string path)
    {
        if (Directory.Exists(path))
            throw new CannotAnswerException(ErrorTexts.OutIsFolder(path));
        if (IsDevice(path))
            return;
        string target = Target(path);
        string folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder))
            throw new CannotAnswerException(ErrorTexts.OutFolderMissing(path, folder));
        if (File.Exists(target) && new FileInfo(target).IsReadOnly)
            throw new CannotAnswerException(ErrorTexts.OutReadOnly(path));
        Paths.RequireWritable(folder);
    }

    /// <summary>The file itself, where a link leads to it.</summary>
    public static string Target(string path)
    {
        // From a relative path the framework resolves a relative link against the root.
        string whole = Path.GetFullPath(path);
        return new FileInfo(whole).LinkTarget is null ? whole : File.ResolveLinkTarget(whole, returnFinalTarget: true)!.FullName;
    }

    /// <summary>Has the answers written, and puts them in place when all are there.</summary>
    public static async Task<BatchTally> Write(string path, Func<Stream, Task<BatchTally>> write)
    {
        if (AsItIs(path) is { } device)
        {
            await using (device)
                return await write(device);
        }

        string target = Target(path), unfinished = target + ".unfinished";
        try
        {
            BatchTally tally;
            await using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
                tally = await write(file);
            KeepMode(target, unfinished);
            File.Move(unfinished, target, overwrite: true);
            return tally;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Puts bytes in place, all or none.</summary>
    public static Task Write(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => Write(path, async file =>
    {
        await file.WriteAsync(bytes, cancellation);
        return default;
    });

    /// <summary>A device or pipe, opened; null for a file. What holds bytes is a file: only what seems empty need be opened to tell.</summary>
    private static FileStream? AsItIs(string path)
    {
        if (!IsDevice(path) && !(File.Exists(path) && new FileInfo(Target(path)).Length == 0))
            return null;
        FileStream opened = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (IsDevice(path) || !opened.CanSeek)
            return opened;
        opened.Dispose();
        return null;
    }

    /// <summary>Whether a path leads to a device, or to a file that is open under a number.</summary>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows() && File.Exists(path)
        && (UnderDevices(Path.GetFullPath(path)) || UnderDevices(Target(path)));

    private static bool UnderDevices(string path) =>
        _devices.Any(device => path.StartsWith(device, StringComparison.Ordinal)) && !path.StartsWith(SharedMemory, StringComparison.Ordinal);

    /// <summary>Who may read the answers stays as it was.</summary>
    private static void KeepMode(string target, string unfinished)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(unfinished, File.GetUnixFileMode(target));
    }
}
