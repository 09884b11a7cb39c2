namespace Codeworth.Data.Sources.Taxes;

/// <summary>A row of the collected table of tax figures.</summary>
/// <param name="Jurisdiction">Whose law.</param>
/// <param name="Level"><c>federal</c>, <c>state</c> or <c>local</c>.</param>
/// <param name="Item">Name of the figure.</param>
/// <param name="Filing">Filing status, or <c>all</c>.</param>
/// <param name="Lower">Threshold of a row of a table; empty for an amount.</param>
/// <param name="Value">As printed.</param>
/// <param name="Year">Tax year.</param>
/// <param name="Basis">On what it rests.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Reference">The law.</param>
internal sealed record TaxRow(
    string Jurisdiction, string Level, string Item, string Filing, string Lower, string Value, int Year, string Basis, string Source, string Reference)
{
    private static readonly string[] Columns =
        ["jurisdiction", "level", "item", "filing", "lower", "value", "year", "basis", "source", "legal_reference"];

    public static IEnumerable<TaxRow> Read(string path)
    {
        using PublishedTable table = PublishedTable.Open(path, Columns);
        while (table.Read())
        {
            yield return new TaxRow(
                table.Text("jurisdiction"), table.Text("level"), table.Text("item"), table.Text("filing"), table.Text("lower"), table.Text("value"),
                table.Whole("year"), table.Text("basis"), table.Text("source"), table.Text("legal_reference"));
        }
    }
}
