using System.Buffers;
using System.Globalization;
using System.Text;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Taxes;

namespace Codeworth.App.Cli.Batches;

/// <summary>Answers what the pay of a row's household leaves.</summary>
internal sealed class TakeHomeRows(TakeHomeJob job, BatchColumns columns, CsvCells cells) : RowAnswers
{
    private readonly ResidenceCache _residences = new(job.Places, job.Law);
    private TakeHomeQuestion? _question;

    public override void Read(ReadOnlySpan<byte> record)
    {
        Problems.Clear();
        TakeHomeFields others = job.Others;
        TakeHomeFields fields = others with
        {
            Year = Cell(record, "year") ?? others.Year,
            Area = Cell(record, "area") ?? others.Area,
            Filing = Cell(record, "filing") ?? others.Filing,
            Pay = Cell(record, "pay") ?? others.Pay,
            SpousePay = Cell(record, "spouse-pay") ?? others.SpousePay,
            Age = Cell(record, "age") ?? others.Age,
            SpouseAge = Cell(record, "spouse-age") ?? others.SpouseAge,
            ChildAges = Cell(record, "children") ?? others.ChildAges,
            Retirement = Cell(record, "retirement") ?? others.Retirement,
            Premiums = Cell(record, "premiums") ?? others.Premiums,
        };
        Reading<TakeHomeQuestion> reading = TakeHomeReading.Read(fields, _residences, job.ThisYear);
        Problems.AddRange(reading.Problems);
        _question = reading.IsRead ? reading.Value : null;
    }

    public override void Write(ArrayBufferWriter<byte> output)
    {
        TakeHomeAnswer answer = TakeHomePay.Answer(job.Law, _question!);
        TakeHome found = answer.TakeHome;
        ReadOnlySpan<double> amounts =
            [found.FederalIncome, found.FederalRefundable, found.SocialSecurity, found.Medicare, found.StateIncome, found.StateRefundable, found.StatePayroll, found.Local, found.Net];
        foreach (double amount in amounts)
        {
            output.Write(","u8);
            Math.Round((decimal)amount, 2).TryFormat(output.GetSpan(40), out int written, "0.00", CultureInfo.InvariantCulture);
            output.Advance(written);
        }

        output.Write(","u8);
        if (!answer.Notes.IsEmpty)
            output.Write(Encoding.UTF8.GetBytes($"\"{string.Join(' ', answer.Notes).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }

    /// <summary>Null where there is no such column, or nothing in it.</summary>
    private string? Cell(ReadOnlySpan<byte> record, string option) =>
        columns.Of(option) is >= 0 and int column && cells.Text(record, column) is { Length: > 0 } text ? text : null;
}
