namespace Codeworth.Data.Catalog;

/// <summary>Compiles the reference tables that come from official files; the authored ones are left alone.</summary>
/// <remarks>Compiled: areas, zips, counties, cities, cbsa, price_parities, prices, benefits, career_figures, projections, automation, pay_transparency. Authored: every other table of the folder.</remarks>
public static class ReferenceImport
{
    /// <param name="inputs">Folder that holds <c>official/</c>.</param>
    /// <param name="dataFolder">Folder that holds <c>reference/</c> with the authored tables.</param>
    /// <param name="report">Told each table with its rows, as it is written.</param>
    /// <exception cref="IOException">A file is missing or cannot be written.</exception>
    /// <exception cref="InvalidDataException">A table lacks a column or holds an area that is not known.</exception>
    public static void Run(string inputs, string dataFolder, Action<string, int>? report = null) => Compile(inputs, dataFolder)(report);

    /// <summary>Compiles every table and writes none.</summary>
    /// <param name="inputs">Folder that holds <c>official/</c>.</param>
    /// <param name="dataFolder">Folder that holds <c>reference/</c> with the authored tables.</param>
    /// <returns>Writes what was compiled, and tells each table with its rows.</returns>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A table lacks a column or holds an area that is not known.</exception>
    public static Action<Action<string, int>?> Compile(string inputs, string dataFolder)
    {
        List<(string Table, string[] Lines)> compiled = [];
        string folder = Path.Combine(dataFolder, "reference");
        ReferenceInputs read = new(Path.Combine(inputs, "official"), folder);
        IReadOnlyList<ReferenceImportArea> areas = ReferenceImportAreas.Compile(read);
        HashSet<string> known = areas.Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        Add("areas.csv", "id,name,other_names,kind,states,state,division,combined_area,price_parity", areas.Select(area => area.Cells));
        Add("counties.csv", "county,state,area", ReferenceImportPlaces.Counties(read, known));
        Add("zips.csv", "zip,area", ReferenceImportZips.Zips(read, known));
        Add("cities.csv", "city,state,area", ReferenceImportZips.Cities(read, known));
        Add("cbsa.csv", "code,title,type,states,area", ReferenceImportPlaces.Cbsa(read, known));
        Add("price_parities.csv", "area,year,line,index", ReferenceImportPrices.Parities(read, areas));
        Add("prices.csv", "year,month,index,months", ReferenceImportPrices.Prices(read));
        Add("benefits.csv", "id,of_whom,value,unit,date,publisher,title,url,tier,note", ReferenceImportBenefits.Benefits(read));
        Add("career_figures.csv", "id,value,low,high,unit,date,publisher,title,url,tier,note", ReferenceImportCareers.Figures(read));
        Add("projections.csv", "edition,occupation,name,jobs_start,jobs_end,change,openings,education,experience,training,exits,transfers,tier", ReferenceImportCareers.Projections(read));
        Add("automation.csv", "of,about,statistic,value,unit,date,publisher,title,url,tier,note", ReferenceImportCareers.AutomationFindings(read));
        Add("pay_transparency.csv", "state,city,required,effective,least_employees,remote,url,note", ReferenceImportOffers.PayTransparency(read));
        return report => compiled.ForEach(table => Write(folder, table.Table, table.Lines, report));

        void Add(string table, string header, IEnumerable<string[]> rows) => compiled.Add((table, [header + "\n", .. rows.Select(ReferenceText.Line)]));
    }

    private static void Write(string folder, string table, string[] lines, Action<string, int>? report)
    {
        File.WriteAllText(Path.Combine(folder, table), string.Concat(lines));
        report?.Invoke(table, lines.Length - 1);
    }
}
