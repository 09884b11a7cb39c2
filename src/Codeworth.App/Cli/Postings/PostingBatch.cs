using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Codeworth.App.Answers;
using Codeworth.Data.Catalog;
using Codeworth.Offers.Posted;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Postings;

/// <summary>Reads and judges many postings on all processors, in their order; what is said for all holds where a posting says nothing of its own.</summary>
/// <param name="workspace">What they are judged by.</param>
/// <param name="fields">What is said for all.</param>
/// <param name="today">The day they are read.</param>
internal sealed class PostingBatch(Workspace workspace, OfferFields fields, DateOnly today)
{
    private readonly OfferShelf _shelf = new(workspace);
    private readonly WorthQuestion _typed = Typed(fields.Worth, workspace, today);

    /// <param name="entries">The postings.</param>
    /// <param name="order">By what they are ranked.</param>
    /// <param name="read">Told how many were read.</param>
    /// <param name="cancellation">Stops it.</param>
    public PostingsFound Run(IEnumerable<PostingEntry> entries, PostingOrder order, Action<int> read, CancellationToken cancellation)
    {
        Reposts reposts = new(ReferenceCatalog.OfferRules);
        List<PostedJob> jobs = [];
        List<(string, string)> again = [];
        List<(string, ImmutableArray<Problem>)> unread = [];
        int done = 0;
        foreach ((PostingEntry entry, PostedJob? job, ImmutableArray<Problem> problems) in Judged(entries, cancellation))
        {
            if (job is null)
                unread.Add((entry.Name, problems));
            else if (reposts.Same(job) is { } same)
                again.Add((job.Name, same.Name));
            else
                jobs.Add(job);
            read(++done);
        }

        return new PostingsFound([.. order.Rank(jobs)], [.. again], [.. unread], order, PostedMarket.Of(jobs), workspace.Model.Identity);
    }

    /// <summary>What goes wrong in reading is thrown as it is.</summary>
    private IEnumerable<(PostingEntry Entry, PostedJob? Job, ImmutableArray<Problem> Problems)> Judged(IEnumerable<PostingEntry> entries, CancellationToken cancellation)
    {
        using IEnumerator<(PostingEntry, PostedJob?, ImmutableArray<Problem>)> judged = entries.AsParallel().AsOrdered().WithCancellation(cancellation).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Judge).GetEnumerator();
        while (Next(judged))
            yield return judged.Current;
    }

    private static bool Next<T>(IEnumerator<T> judged)
    {
        try
        {
            return judged.MoveNext();
        }
        catch (AggregateException many)
        {
            ExceptionDispatchInfo.Throw(many.InnerExceptions[0]);
            throw;
        }
    }

    private (PostingEntry Entry, PostedJob? Job, ImmutableArray<Problem> Problems) Judge(PostingEntry entry)
    {
        if (entry.Problems.Count > 0)
            return (entry with { Text = "" }, null, [.. entry.Problems]);
        if (string.IsNullOrWhiteSpace(entry.Text))
            return (entry, null, [new Problem("text", "", ErrorTexts.PostingEmpty, "", [], "")]);
        WorthQuestion typed = _typed;
        bool saysArea = fields.Says(WorthOptions.Area);
        if (entry.Said is { } said)
        {
            OfferFields own = new(name => said.GetValueOrDefault(name) ?? fields.One(name), said.TryGetValue(WorthOptions.Credential.Name, out string? held) ? [held] : fields.Credentials);
            Reading<WorthQuestion> reading = WorthReading.Read(own.Worth, workspace.Vocabulary, _typed.On);
            if (!reading.IsRead)
                return (entry with { Text = "" }, null, reading.Problems);
            (typed, saysArea) = (reading.Value, own.Says(WorthOptions.Area));
        }

        return (entry with { Text = "" }, _shelf.Judge(entry.Name, entry.Text, typed, saysArea, today), []);
    }

    private static WorthQuestion Typed(WorthFields fields, Workspace workspace, DateOnly today)
    {
        Reading<WorthQuestion> reading = WorthReading.Read(fields, workspace.Vocabulary, new Wages.YearMonth(today.Year, today.Month));
        return reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems);
    }
}
