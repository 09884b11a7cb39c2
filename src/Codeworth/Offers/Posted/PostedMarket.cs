using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Numerics.Scoring;
using Codeworth.Wages;

namespace Codeworth.Offers.Posted;

/// <summary>The market as it is posted: pay of postings by role, setting, work mode and credential.</summary>
public static class PostedMarket
{
    private const double Level = 0.8;

    /// <summary>All of them together, then by role, setting, mode and credential, the group with most postings first. A posting that does not say is in no group of that kind.</summary>
    /// <param name="jobs">Postings, each once.</param>
    public static ImmutableArray<PostedGroup> Of(IReadOnlyCollection<PostedJob> jobs) => jobs.Count == 0 ? [] :
    [
        Group("all", "", "All postings", jobs),
        .. By("role", jobs, job => One(job.Market.Role)),
        .. By("setting", jobs, job => One(job.Market.Setting)),
        .. By("mode", jobs, job => One(job.Market.Mode)),
        .. By("credential", jobs, job => job.Required.SelectMany(need => need.AnyOf).Distinct()),
    ];

    private static IEnumerable<PostedGroup> By(string kind, IEnumerable<PostedJob> jobs, Func<PostedJob, IEnumerable<Named>> of) =>
        from job in jobs
        from named in of(job)
        group job by named into jobsOf
        let found = Group(kind, jobsOf.Key.Id, kind == "credential" ? jobsOf.Key.Id : jobsOf.Key.Name, [.. jobsOf])
        orderby found.Postings descending, found.Id
        select found;

    private static IEnumerable<Named> One(Named? said) => said is null ? [] : [said];

    private static PostedGroup Group(string kind, string id, string name, IReadOnlyCollection<PostedJob> jobs)
    {
        PostedJob[] paid = [.. jobs.Where(job => job.SaysPay)];
        double[] units = Units(paid, job => job.Pay!.Value.Middle);
        return new PostedGroup(kind, id, name, jobs.Count, paid.Length, units.Length, Median(units, paid), Half(units), paid.Length > 0 ? Worth(paid) : null);
    }

    /// <summary>One amount an employer, the middle of its own; a posting that names none is one by itself. Sorted.</summary>
    private static double[] Units(IEnumerable<PostedJob> jobs, Func<PostedJob, AnnualWage> amount) =>
        [.. jobs.GroupBy(job => job.Employer.Length > 0 ? job.Employer.ToUpperInvariant() : job.Name, StringComparer.Ordinal).Select(unit => Middle([.. unit.Select(job => (double)amount(job).Dollars).Order()])).Order()];

    /// <summary>The middle of the medians and of both ends of their intervals: they err together, as jobs alike do.</summary>
    private static Interval Worth(PostedJob[] jobs)
    {
        DollarYear year = jobs[0].Worth.Year;
        return new Interval(At(job => job.Worth.Interval.Value), At(job => job.Worth.Interval.Low), At(job => job.Worth.Interval.High), Level);

        AnnualWage At(Func<PostedJob, AnnualWage> amount) => Wage(Middle(Units(jobs, amount)), year);
    }

    /// <summary>
    /// The median with an interval that holds whatever the distribution (method, equation 39): from the amount of rank l to that of rank n + 1 - l,
    /// l the largest with P(Bin(n, 1/2) &lt; l) at most (1 - level) / 2. Null where even the least and the most do not reach the level.
    /// </summary>
    private static Interval? Median(double[] sorted, PostedJob[] of)
    {
        int rank = BinomialBand.Of(sorted.Length, 0.5, Level).Lower;
        if (rank < 1)
            return null;
        DollarYear year = of[0].Pay!.Value.Low.Year;
        return new Interval(Wage(Middle(sorted), year), Wage(sorted[rank - 1], year), Wage(sorted[^rank], year), Level);
    }

    private static (double Low, double High)? Half(double[] sorted) => sorted.Length < 4 ? null : (At(sorted, 0.25), At(sorted, 0.75));

    private static double Middle(double[] sorted) => At(sorted, 0.5);

    /// <summary>Between ranks in proportion (Hyndman and Fan 1996, definition 7).</summary>
    private static double At(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }

    private static AnnualWage Wage(double dollars, DollarYear year) => new((decimal)dollars, year);
}

/// <summary>Postings that have something in common.</summary>
/// <param name="By">all, role, setting, mode or credential.</param>
/// <param name="Id">Of the role, setting, mode or credential; empty for all.</param>
/// <param name="Name">In words.</param>
/// <param name="Postings">How many, each once.</param>
/// <param name="WithPay">How many of them say an employee's pay, both ends of a range: contracts, temporary and per-diem work, and pay "up to" or "from" are left out.</param>
/// <param name="Employers">Employers of those, a posting that names none counted as one: what the median is taken over.</param>
/// <param name="Median">The median of posted pay, ranges by their middle, with its 80 % interval; null where there are too few.</param>
/// <param name="Half">The middle half of posted pay; null where there are too few.</param>
/// <param name="Worth">The middle of the market medians of the same jobs with that of their 80 % intervals' ends; null where none says pay.</param>
public sealed record PostedGroup(
    string By, string Id, string Name, int Postings, int WithPay, int Employers, Interval? Median, (double Low, double High)? Half, Interval? Worth);
