using System.Globalization;
using Codeworth.Data.Sources;

namespace Codeworth.Data.Catalog;

/// <summary>Compiles what employers usually give beside pay: which figure of which collected table stands in <c>data/mappings/benefits.csv</c>.</summary>
internal static class ReferenceImportBenefits
{
    private const string Table = "benefits.csv";

    /// <summary>Id, of whom, value, unit, date, publisher, title, address, tier, note.</summary>
    /// <exception cref="InvalidDataException">Not exactly one row of a table is the one that is meant.</exception>
    public static IEnumerable<string[]> Benefits(ReferenceInputs inputs) =>
        from row in Mapping.Rows(Table)
        let value = Value(inputs, row[0], row[2], row[3], row[4])
        select new[] { row[0], row[1], value.ToString(CultureInfo.InvariantCulture), row[5], row[6], row[7], row[8], row[9], row[10], row[11] };

    private static double Value(ReferenceInputs inputs, string id, string table, string which, string column) =>
        double.Parse(inputs.One(Table, id, table, which)[column], CultureInfo.InvariantCulture);
}
