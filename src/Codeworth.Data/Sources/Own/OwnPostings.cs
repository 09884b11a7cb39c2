using System.Globalization;
using Codeworth.Data.Sources.Oews;
using Codeworth.Evidence;
using Codeworth.Offers;
using Codeworth.Offers.Posted;
using Codeworth.Wages;

namespace Codeworth.Data.Sources.Own;

/// <summary>Pay of postings that a user gathered, as figures of their own workspace: kept apart from what ships, fitted only where they ask for it.</summary>
public static class OwnPostings
{
    /// <summary>The programme of such figures, and the folder they lie in.</summary>
    public const string Programme = "mine";

    private static readonly Publisher _publisher = new(Programme, "Your own postings", Programme, Publisher.Survey, "Yours: facts of postings you gathered");

    /// <summary>Postings that tell enough: a role, and an employee's pay.</summary>
    public static IEnumerable<PostedJob> Telling(IEnumerable<PostedJob> jobs) => jobs.Where(job => job is { SaysPay: true, Market.Role: not null });

    /// <summary>
    /// Writes one figure for jobs alike: the middle of what their employers post, with its relative standard error, the spread between employers
    /// over the square root of their number. The table of the same month is replaced.
    /// </summary>
    /// <param name="workspace">The workspace folder; made where it is not there.</param>
    /// <param name="jobs">At least one that tells enough, each once.</param>
    /// <param name="month">The month the postings speak of.</param>
    /// <param name="rules">How far posted pay is taken to spread at least.</param>
    public static ImportedTable Write(string workspace, IReadOnlyCollection<PostedJob> jobs, YearMonth month, OfferRules rules)
    {
        (Population Who, double[] Logs)[] groups = [.. jobs.GroupBy(Who).Select(group => (group.Key, Employers(group))).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)];
        double spread = Spread(groups.Select(group => group.Logs), rules);
        EvidenceRow[] figures = [.. groups.Select((group, i) => new EvidenceRow(
            $"{i + 1:00000}", "p50", Math.Round(Math.Exp(group.Logs.Average())), EvidenceRow.AnnualDollars, month.ToString(), group.Who.ToString(), group.Logs.Length, spread / Math.Sqrt(group.Logs.Length), "B", ""))];
        Release release = new(
            _publisher, "postings-" + month, $"Postings you gathered, {month}", month.ToString(), month.Year, "",
            string.Create(CultureInfo.InvariantCulture, $"{jobs.Count} postings read by rules; ranges by their middle, an employer once, contracts and copies left out. Standard errors from a spread of {spread:0.00} between employers."))
        { Figures = figures };
        string path = WorkspaceTables.Write(workspace, [release], month.ToString())[0];
        return new ImportedTable(release.SourceId, path, jobs.Count, figures.Length, []);
    }

    /// <summary>What a posting says of those it wants.</summary>
    private static Population Who(PostedJob job)
    {
        Population who = Population.Silent.With("role", job.Market.Role!.Id);
        foreach ((string attribute, string? value) in new[]
        {
            ("area", job.Area?.Id), ("setting", job.Market.Setting?.Id), ("mode", job.Market.Mode?.Id), ("specialty", job.Market.Specialty?.Id), ("certified", job.Required.IsEmpty ? null : "yes"),
        })
        {
            if (value is not null)
                who = who.With(attribute, value);
        }

        return who;
    }

    /// <summary>Logs of what each employer posts in the middle; a posting that names none stands for one.</summary>
    private static double[] Employers(IEnumerable<PostedJob> jobs) =>
        [.. jobs.GroupBy(job => job.Employer.Length > 0 ? job.Employer.ToUpperInvariant() : job.Name, StringComparer.Ordinal).Select(employer => employer.Average(job => Math.Log((double)job.Pay!.Value.Middle.Dollars)))];

    /// <summary>The spread between employers within groups, pooled; the least that is believed where there are few.</summary>
    private static double Spread(IEnumerable<double[]> groups, OfferRules rules)
    {
        double squares = 0;
        int freedom = 0;
        foreach (double[] logs in groups)
        {
            double mean = logs.Average();
            squares += logs.Sum(log => (log - mean) * (log - mean));
            freedom += logs.Length - 1;
        }

        return freedom >= rules.PostedEnough ? Math.Max(rules.PostedSpread, Math.Sqrt(squares / freedom)) : rules.PostedSpread;
    }
}
