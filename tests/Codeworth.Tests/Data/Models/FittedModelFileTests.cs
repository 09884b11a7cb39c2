using System.Diagnostics;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Tests.Estimates;
using Codeworth.Tests.House;
using Xunit;
using DataErrorTexts = Codeworth.Data.ErrorTexts;

namespace Codeworth.Tests.Data.Models;

/// <summary>The compiled fit as a file: read back as written, in milliseconds, or refused in words.</summary>
public sealed class FittedModelFileTests(ITestOutputHelper output)
{
    private static readonly byte[] Shipped = File.ReadAllBytes(Repository.At("data/model/model.bin"));

    [Fact]
    public void A_saved_model_reloads_identical()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "deep", FittedModelFile.Name);
        FittedModelFile.Write(Fitted.Model, file);
        Assert.Equal(Shipped, File.ReadAllBytes(file));
        Assert.Equal([Path.Combine("deep", FittedModelFile.Name)], folder.Files);
        CompiledModel read = Read(File.ReadAllBytes(file)).Compiled, shipped = Fitted.Model.Compiled;
        Assert.Equal(shipped.Mean, read.Mean);
        Assert.Equal(shipped.Covariance, read.Covariance);
        Assert.Equal(shipped.Published, read.Published);
        Assert.Equal(shipped.Spread.Dates, read.Spread.Dates);
        Assert.Equal(shipped.Workforce.Holders, read.Workforce.Holders);
        Assert.Equal(shipped.Figures.Ids, read.Figures.Ids);
        Assert.Equal(shipped.Components, read.Components);
    }

    [Fact]
    public void It_answers_the_same_after_reloading()
    {
        FittedModel read = Read(Shipped);
        foreach (Asked asked in Asked.AtRandom(50, 9))
            Assert.Equal(asked.Located, read.Locate(asked.Market, asked.Profile, asked.On));
    }

    [Fact]
    public void It_reloads_in_milliseconds()
    {
        double best = Enumerable.Range(0, 7).Min(time =>
        {
            long start = Stopwatch.GetTimestamp();
            _ = Read(Shipped);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        output.WriteLine(FormattableString.Invariant($"{Shipped.Length / 1e6:F1} MB read in {best:F1} ms"));
        Assert.InRange(best, 0, 150);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(40)]
    [InlineData(10_000)]
    [InlineData(-2_000_000)]
    [InlineData(-1)]
    public void A_model_cut_short_is_refused_in_words(int length) =>
        Refused(Shipped[..(length < 0 ? Shipped.Length + length : length)]);

    [Fact]
    public void A_file_of_another_kind_is_refused_in_words() => Refused("PK\u0003\u0004 something else"u8.ToArray());

    /// <summary>A count that is not one: what a file of another layout under the same mark reads like.</summary>
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    [InlineData(-1431655766)]
    public void A_model_with_a_damaged_count_is_refused_in_words(int count)
    {
        byte[] damaged = [.. Shipped];
        int roles = 1 + "codeworth model 1".Length + 1 + Fitted.Model.Identity.Version.Length + 1 + Fitted.Model.Identity.Fitted.Length;
        Assert.Equal(Fitted.Model.Compiled.Workforce.Roles.Length, BitConverter.ToInt32(damaged, roles));
        BitConverter.TryWriteBytes(damaged.AsSpan(roles), count);
        Refused(damaged);
    }

    private static FittedModel Read(byte[] bytes) => FittedModelFile.Read(new MemoryStream(bytes), Fitted.Vocabulary);

    private static void Refused(byte[] bytes) =>
        Assert.Equal(DataErrorTexts.ModelDamaged, Assert.Throws<InvalidDataException>(() => Read(bytes)).Message);
}
