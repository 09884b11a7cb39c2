namespace Codeworth.Data.Catalog;

/// <summary>Compiles the reference tables that come from official files; the authored ones are left alone.</summary>
/// <remarks>Compiled: areas, zips, counties, cities, cbsa, price_parities, prices. Authored: every other table of the folder.</remarks>
public static class ReferenceImport
{
    /// <param name="inputs">Folder that holds <c>official/</c>.</param>
    /// <param name="dataFolder">Folder that holds <c>reference/</c> with the authored tables.</param>
    /// <param name="report">Told each table with its rows, as it is written.</param>
    /// <exception cref="IOException">A file is missing or cannot be written.</exception>
    /// <exception cref="InvalidDataException">A table lacks a column or holds an area that is not known.</exception>
    public static void Run(string inputs, string dataFolder, Action<string, int>? report = null)
    {
        string folder = Path.Combine(dataFolder, "reference");
        ReferenceInputs read = new(Path.Combine(inputs, "official"), folder);
        IReadOnlyList<ReferenceImportArea> areas = ReferenceImportAreas.Compile(read);
        HashSet<string> known = areas.Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        Write("areas.csv", "id,name,other_names,kind,states,state,division,combined_area,price_parity", areas.Select(area => area.Cells));
        Write("counties.csv", "county,state,area", ReferenceImportPlaces.Counties(read, known));
        Write("zips.csv", "zip,area", ReferenceImportZips.Zips(read, known));
        Write("cities.csv", "city,state,area", ReferenceImportZips.Cities(read, known));
        Write("cbsa.csv", "code,title,type,states,area", ReferenceImportPlaces.Cbsa(read, known));
        Write("price_parities.csv", "area,year,line,index", ReferenceImportPrices.Parities(read, areas));
        Write("prices.csv", "year,month,index,months", ReferenceImportPrices.Prices(read));

        void Write(string table, string header, IEnumerable<string[]> rows)
        {
            string[] lines = [header + "\n", .. rows.Select(ReferenceText.Line)];
            File.WriteAllText(Path.Combine(folder, table), string.Concat(lines));
            report?.Invoke(table, lines.Length - 1);
        }
    }
}
