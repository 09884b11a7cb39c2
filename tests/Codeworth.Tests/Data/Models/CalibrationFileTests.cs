using System.Text;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Xunit;
using DataErrorTexts = Codeworth.Data.ErrorTexts;

namespace Codeworth.Tests.Data.Models;

public sealed class CalibrationFileTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        CalibrationTable table = new("1+a",
        [
            new CalibrationRow(new Coverage("areas=state", 51, 0, 0.7843, 0.0582), 1),
            new CalibrationRow(new Coverage("role=coder", 312, 55, 0.6731, double.NaN), 1.255),
        ]);
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "model", CalibrationFile.Name);
        CalibrationFile.Write(table, file);
        using FileStream stream = File.OpenRead(file);
        CalibrationTable read = CalibrationFile.Read(stream);
        Assert.Equal(table.Model, read.Model);
        Assert.Equal(table.Rows, read.Rows);
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("something,else")]
    [InlineData("model,of,count,clusters,held_80,standard_error,widened\n1,people,4,2\n")]
    [InlineData("model,of,count,clusters,held_80,standard_error,widened\n1,people,four,2,0.8,0.1,1\n")]
    [InlineData("model,of,count,clusters,held_80,standard_error,widened\n1,people,4,2,much,0.1,1\n")]
    public void A_damaged_table_is_refused(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        Assert.Equal(DataErrorTexts.CalibrationDamaged, Assert.Throws<InvalidDataException>(() => CalibrationFile.Read(stream)).Message);
    }
}
