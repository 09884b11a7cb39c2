using Microsoft.Win32.SafeHandles;

namespace Codeworth.App.Cli;

/// <summary>The process's standard output.</summary>
internal static class StandardOutput
{
    private const int Handle = 1;

    /// <summary>EPIPE, as a stream reports it where the reader of a pipe has gone.</summary>
    private const int ReaderGone = 32;

    /// <summary>
    /// The console's own stream swallows that the reader of a pipe has gone, and a batch would be answered to its end for nobody: a pipe is opened as a file.
    /// What can be sought is left to the console, which does not keep a place of its own in a file others write to as well.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        try
        {
            FileStream opened = new(new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return opened.CanSeek ? Console.OpenStandardOutput() : opened;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>Whether a write failed because nobody reads any more: who reads a beginning has what was asked for.</summary>
    public static bool HasNoReader(Exception exception) => exception is IOException { HResult: ReaderGone } && !OperatingSystem.IsWindows();
}
