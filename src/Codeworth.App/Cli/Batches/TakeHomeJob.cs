using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Taxes;

namespace Codeworth.App.Cli.Batches;

/// <summary>A batch of households: what their pay leaves.</summary>
/// <param name="places">Places by name.</param>
/// <param name="law">The laws that are kept.</param>
/// <param name="thisYear">The year that stands where none is said.</param>
/// <param name="others">What stands for a cell that says nothing.</param>
internal sealed class TakeHomeJob(Places places, TaxLaw law, int thisYear, TakeHomeFields others) : BatchJob
{
    public Places Places => places;

    public TaxLaw Law => law;

    public int ThisYear => thisYear;

    public TakeHomeFields Others => others;

    /// <summary>In a table the children are said by their ages.</summary>
    public override ImmutableArray<string> Options { get; } =
        ["year", "area", "filing", "pay", "spouse-pay", "age", "spouse-age", "children", "retirement", "premiums"];

    public override ImmutableArray<string> Amounts { get; } =
        ["federal", "federal_refundable", "social_security", "medicare", "state_income", "state_refundable", "state_payroll", "local", "net", "notes"];

    public override RowAnswers Rows(BatchColumns columns, CsvCells cells) => new TakeHomeRows(this, columns, cells);
}
