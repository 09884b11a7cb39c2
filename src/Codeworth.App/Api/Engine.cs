using Codeworth.App.Answers;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Api;

/// <summary>What the endpoints answer from; read when the first question comes.</summary>
internal sealed class Engine(Workspace workspace, PublishedFigures published, TimeProvider clock)
{
    private readonly Lazy<SourceNames> _names = new(() => new SourceNames(workspace.Model.Sources));

    public FittedModel Model => workspace.Model;

    public SourceNames Names => _names.Value;

    public PublishedFigures Published => published;

    /// <summary>Reads a question as it was typed.</summary>
    public Reading<WorthQuestion> Read(WorthFields fields)
    {
        DateTimeOffset now = clock.GetLocalNow();
        return WorthReading.Read(fields, workspace.Vocabulary, new YearMonth(now.Year, now.Month));
    }
}
