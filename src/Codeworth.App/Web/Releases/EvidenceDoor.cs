using Codeworth.App.Web.Shared;
using Codeworth.Data.Catalog;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.App.Web.Releases;

internal static class EvidenceDoor
{
    public static IResult List(EvidenceIndex index) => Page.Of<EvidencePage>(new { index.Sources });

    public static IResult One(
        string publisher, string release, Workspace workspace, EvidenceIndex index, string? occupation = null, int page = 1, string? figure = null)
    {
        string id = $"{publisher}/{release}";
        if (index.Sources.FirstOrDefault(each => each.Source.Id == id) is not { } summary)
            return Page.NotFound(ErrorTexts.NoSource(id), Nearest(id, workspace.Sources));
        SourceView view = SourceView.Of(workspace, summary.Source, occupation, page, figure);
        return Page.Of<SourcePage>(new { View = view, Summary = summary, workspace.Vocabulary, Index = index });
    }

    private static IEnumerable<Link> Nearest(string id, IReadOnlyList<Source> sources) => Spelling
        .Nearest(id, sources.Select(source => Spelling.Key(source.Id)), key => sources.First(source => Spelling.Key(source.Id) == key).Id, 5)
        .Select(near => new Link("/evidence/" + near, sources.First(source => source.Id == near).Title));
}
