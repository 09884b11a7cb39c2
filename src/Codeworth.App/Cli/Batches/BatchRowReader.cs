using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Batches;

/// <summary>Reads the rows of a batch into questions. One for each thread: it remembers every text it met.</summary>
internal sealed class BatchRowReader
{
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

    public BatchRowReader(BatchJob job, BatchColumns columns, CsvCells cells)
    {
        WorthFieldReader reader = new(job.Vocabulary);
        WorthFields others = job.Others;
        (_cells, _today, _nation) = (cells, job.Today, job.Vocabulary.Places.Nation);
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

    /// <summary>What is wrong with the row that was read last; empty when nothing is.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The question of the record whose cells were split last; of use only when there is no problem.</summary>
    public WorthQuestion Read(ReadOnlySpan<byte> record)
    {
        Problems.Clear();
        Profile profile = new(Take(_years, record), Take(_credentials, record), Take(_education, record));
        Role? role = Take(_role, record);
        Specialty? specialty = Take(_specialty, record);
        Setting? setting = Take(_setting, record);
        Market market = new(Take(_area, record) ?? _nation, role, specialty, setting, Take(_mode, record));
        decimal? pay = Take(_pay, record);
        YearMonth on = Take(_on, record) ?? _today;
        return new WorthQuestion(market, profile, on, pay is { } dollars ? new AnnualWage(dollars, on.DollarYear) : null);
    }

    private T? Take<T>(BatchColumn<T> column, ReadOnlySpan<byte> record)
    {
        FieldReading<T> reading = column.Index < 0 ? column.Cache.Unsaid : column.Cache.Read(_cells.Value(record, column.Index));
        if (reading.Problem is not null)
            Problems.Add(reading.Problem);
        return reading.Value;
    }
}
