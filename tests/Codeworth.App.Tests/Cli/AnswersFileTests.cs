using System.Diagnostics;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class AnswersFileTests
{
    [Fact]
    public async Task A_folder_is_no_file()
    {
        using TemporaryFolder folder = new();
        await Refused(App.ErrorTexts.OutIsFolder(folder.Path), folder.Path);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_named_and_nothing_is_written()
    {
        using TemporaryFolder folder = new();
        string answers = Path.Combine(folder.At("nowhere"), "answers.csv");
        await Refused(App.ErrorTexts.OutFolderMissing(answers, folder.At("nowhere")), answers);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task A_link_leads_to_the_file_whose_readers_stay_the_same()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows makes no link without a right of its own.");
            return;
        }

        using TemporaryFolder folder = new();
        string answers = folder.File("answers.csv", "old");
        File.SetUnixFileMode(answers, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder.At("link.csv"), "answers.csv");
        Ran ran = await Ran.Command("area\nTX\n", ["worth", "--batch", "-", "--out", folder.At("link.csv")]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(2, File.ReadLines(answers).Count());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(answers));
        Assert.Equal("answers.csv", new FileInfo(folder.At("link.csv")).LinkTarget);
        Assert.Equal(["answers.csv", "link.csv"], folder.Names);
    }

    [Fact]
    public async Task A_link_to_the_batch_is_the_batch()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes no link without a right of its own.");
        using TemporaryFolder folder = new();
        string people = folder.File("people.csv", "area\nTX\n");
        File.CreateSymbolicLink(folder.At("link.csv"), people);
        Ran ran = await Ran.Command("worth", "--batch", people, "--out", folder.At("link.csv"));
        Assert.Equal(2, ran.Code);
        Assert.Equal("area\nTX\n", await File.ReadAllTextAsync(people, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_pipe_is_written_and_not_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes among its files.");
        using TemporaryFolder folder = new();
        using Process made = Process.Start("mkfifo", [folder.At("pipe")]);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Task<string> read = Task.Run(() => File.ReadAllText(folder.At("pipe")), TestContext.Current.CancellationToken);
        Ran ran = await Ran.Command("area\nTX\n", ["worth", "--batch", "-", "--out", folder.At("pipe")]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(
            (await Ran.Command("area\nTX\n", ["worth", "--batch", "-"])).Out, await read.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Equal(0, new FileInfo(folder.At("pipe")).Length);
    }

    [Fact]
    public void A_device_is_known_for_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps no devices among its files.");
        using TemporaryFolder folder = new();
        File.CreateSymbolicLink(folder.At("link"), "/dev/null");
        Assert.True(AnswersFile.IsDevice("/dev/null"));
        Assert.True(AnswersFile.IsDevice("/dev/../dev/null"));
        Assert.True(AnswersFile.IsDevice(folder.At("link")));
        Assert.False(AnswersFile.IsDevice(folder.File("answers.csv")));
    }

    private static async Task Refused(string said, string answers)
    {
        Ran ran = await Ran.Command("area\nTX\n", ["worth", "--batch", "-", "--out", answers]);
        Assert.Equal((1, "", said + "\n"), (ran.Code, ran.Out, ran.Error));
    }
}
