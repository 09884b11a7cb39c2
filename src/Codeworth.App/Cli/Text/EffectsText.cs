using System.Globalization;
using Codeworth.App.Answers;
using Codeworth.Effects;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Text;

/// <summary>Effects in text: a table for each family, raw gaps beside them.</summary>
internal static class EffectsText
{
    public static void Write(Sheet sheet, IEnumerable<Effect> effects, YearMonth on)
    {
        sheet.Headline($"What one thing does to pay at equal work, with its 80 % interval; dollars of {on.Year} at the national median");
        foreach (IGrouping<string, Effect> family in effects.GroupBy(effect => effect.Family, StringComparer.Ordinal))
        {
            sheet.Heading(char.ToUpperInvariant(family.Key[0]) + family.Key[1..]);
            Table table = new(
                Column.Words(""), Column.Words("against"), Column.Amounts("percent"), Column.Amounts("80 % interval"), Column.Amounts("dollars"), Column.Amounts("raw gap"), Column.Amounts("figures"));
            foreach (Effect effect in family)
                table.Add(effect.Label, effect.Against, Percent(effect.Percent.Value), $"{Percent(effect.Percent.Low)} to {Percent(effect.Percent.High)}", Amounts.Signed(effect.Dollars.Value), Raw(effect), Count(effect));
            sheet.Table(table);
        }

        sheet.Prose("Raw gap: the newest gap that a publication prints between the two groups. It holds what else differs between them (role, experience, place) beside the effect; the method takes that out, with its uncertainty.");
        sheet.Prose("Average: of the workforce, or of the specialties. Roles are compared at five years and a CPC on both sides.");
        sheet.Prose("No evidence: no fitted figure speaks of it. Credentials of its kind, or the average, stand in for it, and its interval is wide. --json has the intervals in dollars and every raw gap with its figures.");
    }

    private static string Raw(Effect effect) => effect.Raw.IsEmpty ? "" : $"{Percent(effect.Raw[0].Percent)} ({effect.Raw[0].Year})";

    private static string Count(Effect effect) => effect.Figures == 0 ? "no evidence" : effect.Figures.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(double percent) => (Math.Round(percent, 1) switch { < 0 => "-", > 0 => "+", _ => "" }) + Math.Abs(percent).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
