using System.Buffers;
using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Batches;

/// <summary>Answers what the job of a row is worth. One for each thread: it remembers every text it met.</summary>
internal sealed class WorthRows : RowAnswers
{
    private readonly WorthJob _job;
    private readonly CsvCells _cells;
    private readonly YearMonth _today;
    private readonly Area _nation;
    private readonly BatchColumn<double?> _years;
    private readonly BatchColumn<ImmutableArray<Credential>?> _credentials;
    private readonly BatchColumn<Role> _role;
    private readonly BatchColumn<Specialty> _specialty;
    private readonly BatchColumn<Setting> _setting;
    private readonly BatchColumn<Area> _area;
    private readonly BatchColumn<WorkMode> _mode;
    private readonly BatchColumn<Education> _education;
    private readonly BatchColumn<decimal?> _pay;
    private readonly BatchColumn<YearMonth?> _on;

    public WorthRows(WorthJob job, BatchColumns columns, CsvCells cells)
    {
        WorthFieldReader reader = new(job.Vocabulary);
        WorthFields others = job.Others;
        (_job, _cells, _today, _nation) = (job, cells, job.Today, job.Vocabulary.Places.Nation);
        _years = new(columns, WorthOptions.Years, reader.Years, others.Years);
        _credentials = new(columns, WorthOptions.Credential, text => reader.Credentials([text]), reader.Credentials(others.Credentials));
        _role = new(columns, WorthOptions.Role, reader.Role, others.Role);
        _specialty = new(columns, WorthOptions.Specialty, reader.Specialty, others.Specialty);
        _setting = new(columns, WorthOptions.Setting, reader.Setting, others.Setting);
        _area = new(columns, WorthOptions.Area, reader.Area, others.Area);
        _mode = new(columns, WorthOptions.Mode, reader.Mode, others.Mode);
        _education = new(columns, WorthOptions.Education, reader.Education, others.Education);
        _pay = new(columns, WorthOptions.Pay, reader.Pay, others.Pay);
        _on = new(columns, WorthOptions.On, reader.On, others.On);
    }

    private WorthQuestion? _question;

    public override void Read(ReadOnlySpan<byte> record)
    {
        Problems.Clear();
        Profile profile = new(Take(_years, record), Take(_credentials, record), Take(_education, record));
        Role? role = Take(_role, record);
        Specialty? specialty = Take(_specialty, record);
        Setting? setting = Take(_setting, record);
        Market market = new(Take(_area, record) ?? _nation, role, specialty, setting, Take(_mode, record));
        decimal? pay = Take(_pay, record);
        YearMonth on = Take(_on, record) ?? _today;
        _question = new WorthQuestion(market, profile, on, pay is { } dollars ? new AnnualWage(dollars, on.DollarYear) : null);
    }

    public override void Write(ArrayBufferWriter<byte> output)
    {
        WorthQuestion question = _question!;
        Located located = _job.Model.Locate(question.Market, question.Profile, question.On);
        Interval median = located.Interval;
        PayDistribution pay = located.Pay;
        Number(output, median.Value);
        Number(output, median.Low);
        Number(output, median.High);
        foreach (Percentile percentile in _job.Percentiles)
            Number(output, pay.At(percentile));
        output.Write(","u8);
        if (question.Pay is { } said)
            output.Advance(Written(output, Math.Round(pay.PercentileOf(said).Percent, 1)));
    }

    private static void Number(ArrayBufferWriter<byte> output, AnnualWage wage)
    {
        Span<byte> span = output.GetSpan(32);
        span[0] = (byte)',';
        ((long)wage.Rounded().Dollars).TryFormat(span[1..], out int written);
        output.Advance(written + 1);
    }

    private static int Written(ArrayBufferWriter<byte> output, double percent)
    {
        percent.TryFormat(output.GetSpan(32), out int written, "0.#");
        return written;
    }

    private T? Take<T>(BatchColumn<T> column, ReadOnlySpan<byte> record)
    {
        FieldReading<T> reading = column.Index < 0 ? column.Cache.Unsaid : column.Cache.Read(_cells.Value(record, column.Index));
        if (reading.Problem is not null)
            Problems.Add(reading.Problem);
        return reading.Value;
    }
}
