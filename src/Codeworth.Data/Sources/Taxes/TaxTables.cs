using System.Globalization;
using System.Text;
using Codeworth.Taxes;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Data.Sources.Taxes;

/// <summary>
/// The tax figures as dated files, one for each jurisdiction and year. What another only forecast for a year is not law: the last law in force
/// stands in and says so.
/// </summary>
internal static class TaxTables
{
    private static readonly string[] Statuses = ["single", "married", "hoh"];

    /// <summary>Every file with its text, by its path below <c>parameters/us</c>.</summary>
    /// <param name="inputs">The folder that holds <c>tax</c>.</param>
    /// <param name="keepForecasts">Whether another's forecasts are kept, to compare rules with who made them.</param>
    public static IEnumerable<(string Path, string Text)> Files(string inputs, bool keepForecasts = false)
    {
        string table = Path.Combine(inputs, "tax", "state_income_tax.csv");
        TaxRow[] rows = [.. TaxRow.Read(table).Where(row => !row.Item.StartsWith("ALT.", StringComparison.Ordinal)), .. TaxCorrections.Additions()];
        // Forecasts are kept to compare rules with who made them: their figures are then left as they are.
        if (!keepForecasts)
            rows = TaxCorrections.Apply(rows, Path.GetFileName(table));
        foreach (var jurisdiction in rows.Where(row => row.Level != "local").GroupBy(row => row.Jurisdiction).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            IEnumerable<int> years = jurisdiction.First().Level == "state" ? TaxLaw.Years : jurisdiction.Select(row => row.Year).Distinct().Order();
            foreach (int year in years)
                yield return (FilePath(jurisdiction.Key, year), Text(jurisdiction.Key, year, [.. jurisdiction], keepForecasts));
        }

        foreach (var state in rows.Where(row => row.Level == "local").GroupBy(row => Locality.StateOf(row.Jurisdiction)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (int year in state.Select(row => row.Year).Distinct().Order())
                yield return ($"local/{state.Key.ToLowerInvariant()}/{year}.yml", LocalText(state.Key, year, [.. state]));
        }
    }

    private static string LocalText(string state, int year, TaxRow[] rows)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# Localities of {state}, tax year {year}: dollars a year, rates as shares of 1. Written by `codeworth import inputs`.\n");
        foreach (var locality in rows.GroupBy(row => Locality.NameOf(row.Jurisdiction)))
        {
            StringBuilder own = new();
            foreach (var item in locality.GroupBy(row => row.Item))
            {
                TaxRow[] dated = InForce([.. item], year, keepForecasts: false);
                if (dated.Length > 0)
                    Item(own, item.Key, dated);
            }

            if (own.Length == 0)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"{Quoted(locality.Key)}:\n");
            foreach (string line in own.ToString().TrimEnd('\n').Split('\n'))
                text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string FilePath(string jurisdiction, int year) => jurisdiction.StartsWith("US", StringComparison.Ordinal)
        ? $"federal/{year}.yml"
        : $"states/{jurisdiction.ToLowerInvariant()}/{year}.yml";

    private static string Text(string jurisdiction, int year, TaxRow[] rows, bool keepForecasts)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {jurisdiction}, tax year {year}: dollars a year, rates as shares of 1. Written by `codeworth import inputs`.\n");
        foreach (var item in rows.GroupBy(row => row.Item))
        {
            TaxRow[] dated = InForce([.. item], year, keepForecasts);
            if (dated.Length > 0)
                Item(text, item.Key, dated);
        }

        return text.ToString();
    }

    /// <summary>The rows of an item that hold in a year: figures from before their law are none; a forecast is replaced by the last law.</summary>
    private static TaxRow[] InForce(TaxRow[] item, int year, bool keepForecasts)
    {
        TaxRow[] found = [.. item.Where(row => row.Year == year && row.Filing is not "")];
        if (found.Length == 0 && item[0].Item.Contains('.', StringComparison.Ordinal) && item.Any(row => row.Year == year - 1))
            return [.. item.Where(row => row.Year == year - 1).Select(row => row with { Basis = TaxBasis.LastLaw })];
        if (found.Length == 0 || found.All(row => row.Basis == "backdated"))
            return [];
        if (keepForecasts || found.All(row => row.Basis != TaxBasis.Projected))
            return found;
        TaxRow[] before = [.. item.Where(row => row.Year == year - 1)];
        return before.Length == 0 || before.Any(row => row.Basis == TaxBasis.Projected)
            ? before.Length == 0 ? found : InForce(item, year - 1, keepForecasts)
            : [.. before.Select(row => row with { Basis = TaxBasis.LastLaw })];
    }

    private static void Item(StringBuilder text, string name, TaxRow[] rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}:\n  basis: {Basis(rows)}\n");
        if (rows.Select(row => row.Reference).FirstOrDefault(reference => reference.Length > 0) is { } reference)
            text.Append(CultureInfo.InvariantCulture, $"  reference: {Quoted(reference)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  found: {Quoted(rows[0].Source)}\n");
        foreach (var status in rows.GroupBy(row => row.Filing).OrderBy(group => Array.IndexOf(Statuses, group.Key)))
            text.Append(CultureInfo.InvariantCulture, $"  {status.Key}: {Value([.. status])}\n");
    }

    /// <summary>Of rows that rest on different things the weakest is named.</summary>
    private static string Basis(TaxRow[] rows) =>
        new[] { TaxBasis.Projected, TaxBasis.LastLaw, TaxBasis.Unverified, TaxBasis.Carried, TaxBasis.Explicit }.First(basis => rows.Any(row => row.Basis == basis));

    /// <summary>An amount, or a table; of two rows from one threshold the later holds.</summary>
    private static string Value(TaxRow[] rows) => rows is [{ Lower: "" } only]
        ? Number(only.Value)
        : "{" + string.Join(", ", rows.GroupBy(row => row.Lower).Select(row => $"{Number(row.Key)}: {Number(row.Last().Value)}")) + "}";

    private static string Number(string text) => text switch
    {
        "inf" => ".inf",
        "-inf" => "-.inf",
        "True" => "true",
        "False" => "false",
        _ => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
