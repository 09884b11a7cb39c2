namespace Codeworth.Data.Sources.Payrolls;

/// <summary>An employer of a public payroll.</summary>
/// <param name="Id">Who sets the pay: <c>california-state-university</c>. All its campuses, departments and years are one employer.</param>
/// <param name="Area">Where the work is done: a metropolitan or nonmetropolitan area where the payroll tells, else the state.</param>
internal sealed record PayrollEmployer(string Id, string Area);
