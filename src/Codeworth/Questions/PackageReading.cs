using System.Globalization;
using Codeworth.Benefits;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads one offer's parts, and collects what is wrong with them under numbered names: <c>2.base</c>.</summary>
/// <param name="number">The offer's, from 1.</param>
/// <param name="parts">As typed, by their names.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class PackageReading(int number, IReadOnlyDictionary<string, string> parts, List<Problem> problems)
{
    private const int LongestText = 60;

    /// <summary>Times the regular rate (Fair Labor Standards Act, 29 U.S.C. 207).</summary>
    private const double Overtime = 1.5;

    public Package Read()
    {
        double hours = Number(PackageOptions.Hours, 1, 80) ?? WorkYear.FullTimeWeek;
        double pay = Base(hours);
        bool travels = Said(PackageOptions.CommuteCost) is not null || Said(PackageOptions.CommuteMinutes) is not null;
        return new Package(
            Text(PackageOptions.Name) ?? $"Offer {number}", pay, hours, Number(PackageOptions.Overtime, 0, 40) ?? 0, Number(PackageOptions.OvertimeRate, 0, 3) ?? Overtime,
            DollarsOrShare(PackageOptions.Differential, pay / (hours * WorkYear.Weeks), 100) ?? 0, DollarsOrShare(PackageOptions.Bonus, pay, DollarsText.Most) ?? 0, Share(PackageOptions.BonusChance),
            DollarsOrShare(PackageOptions.SignOn, pay, DollarsText.Most) ?? 0, Match(), Coverage(), Annual(PackageOptions.HealthPremium), Annual(PackageOptions.HealthEmployer),
            Number(PackageOptions.DaysOff, 0, 120), Number(PackageOptions.Holidays, 0, 30), Annual(PackageOptions.Fees) ?? 0, Annual(PackageOptions.Costs) ?? 0,
            Number(PackageOptions.CommuteCost, 0, 500) ?? 0, Number(PackageOptions.CommuteMinutes, 0, 480) ?? 0, Number(PackageOptions.OnSiteDays, 0, 7) ?? (travels ? WorkYear.DaysPerWeek : 0),
            Text(PackageOptions.Schedule) ?? "");
    }

    private string? Said(WorthOption option) => parts.GetValueOrDefault(option.Name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private void Wrong(WorthOption option, string text, params string[] nearest) =>
        problems.Add(new Problem(Field(option), text, ErrorTexts.NotKnown(option.Name.Replace('-', ' '), text), ErrorTexts.Expected(option), [.. nearest], ""));

    private string Field(WorthOption option) => $"{number}.{option.Name}";

    private string? Text(WorthOption option)
    {
        if (Said(option) is not { } text || text.Length <= LongestText)
            return Said(option);
        Wrong(option, text);
        return null;
    }

    private double Base(double hours)
    {
        if (Said(PackageOptions.Base) is not { } text)
        {
            problems.Add(new Problem(Field(PackageOptions.Base), "", ErrorTexts.BaseMissing(number), ErrorTexts.Expected(PackageOptions.Base), [], ""));
            return 1;
        }

        double annual = Annual(PackageOptions.Base) ?? 0;
        bool isHourly = text.EndsWith("/hour", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" an hour", StringComparison.OrdinalIgnoreCase);
        double pay = isHourly ? annual * hours / WorkYear.FullTimeWeek : annual;
        if (pay >= 1_000)
            return pay;
        if (!problems.Exists(problem => problem.Field == Field(PackageOptions.Base)))
            problems.Add(new Problem(Field(PackageOptions.Base), text, ErrorTexts.PayTooLittle(text), ErrorTexts.Expected(PackageOptions.Base), [], annual < 200 ? ErrorTexts.PayLooksHourly(text) : ""));
        return 1;
    }

    private double? Number(WorthOption option, double least, double most)
    {
        if (Said(option) is not { } text)
            return null;
        if (decimal.TryParse(text.TrimStart('$'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && (double)number >= least && (double)number <= most)
            return (double)number;
        Wrong(option, text);
        return null;
    }

    private double? Annual(WorthOption option)
    {
        if (Said(option) is not { } text)
            return null;
        List<Problem> own = [];
        double dollars = DollarsText.Annual(Field(option), text, own);
        if (own.Count == 0)
            return dollars;
        Wrong(option, text);
        return null;
    }

    private double? Share(WorthOption option)
    {
        if (Said(option) is not { } text)
            return null;
        if (TryPercent(text, out double share) && share <= 1)
            return share;
        Wrong(option, text);
        return null;
    }

    private double? DollarsOrShare(WorthOption option, double whole, double most)
    {
        if (Said(option) is not { } text)
            return null;
        if (text.EndsWith('%') && TryPercent(text, out double share) && share <= 1)
            return share * whole;
        string amount = text.EndsWith("/hour", StringComparison.OrdinalIgnoreCase) && option == PackageOptions.Differential ? text[..^"/hour".Length] : text;
        if (AmountText.TryRead(amount, 10_000_000m, out decimal dollars) && dollars >= 0 && (double)dollars <= most)
            return (double)dollars;
        Wrong(option, text);
        return null;
    }

    private RetirementMatch? Match()
    {
        if (Said(PackageOptions.Match) is not { } text)
            return null;
        if (MatchText.Read(text) is { } match)
            return match;
        Wrong(PackageOptions.Match, text);
        return null;
    }

    private HealthCoverage? Coverage()
    {
        if (Said(PackageOptions.Health) is not { } text)
            return null;
        if (Enum.TryParse(text, ignoreCase: true, out HealthCoverage coverage) && !char.IsAsciiDigit(text[0]))
            return coverage;
        Wrong(PackageOptions.Health, text, [.. Spelling.Nearest(text, ["none", "single", "family"], name => name, 1)]);
        return null;
    }

    private static bool TryPercent(string text, out double share)
    {
        bool read = double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent);
        share = percent / 100;
        return read;
    }
}
