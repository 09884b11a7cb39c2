using System.Buffers;
using System.Globalization;
using System.Text;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Problems;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Codeworth.App.Mcp;

/// <summary>What a client may read: the method, the documents, the evidence, the lists that options take.</summary>
internal sealed class Resources(Desk desk)
{
    private const string Json = "application/json", Markdown = "text/markdown";

    /// <summary>From this version on, an unknown resource is a wrong parameter.</summary>
    private const string OwnCodeUntil = "2026-07-28";

    public static ListResourceTemplatesResult Templates { get; } = new()
    {
        ResourceTemplates =
        [
            new ResourceTemplate { Name = "document", Title = "A document", UriTemplate = Addresses.DocumentTemplate, MimeType = Markdown, Description = "A document by its name: " + string.Join(", ", Documents.Names) + "." },
            new ResourceTemplate { Name = "source", Title = "The figures of a source", UriTemplate = Addresses.SourceTemplate, MimeType = Json, Description = $"The figures of one source as they were published, {EvidenceJson.Page} a page, by the id {Addresses.Evidence} lists and answers name." },
            new ResourceTemplate { Name = "list", Title = "What an option takes", UriTemplate = Addresses.ListTemplate, MimeType = Json, Description = "Ids and names that arguments take: " + string.Join(", ", ListTables.Kinds) + "." },
        ],
    };

    public static ListResourcesResult All { get; } = new()
    {
        Resources =
        [
            new Resource { Name = "method", Title = "Method", Uri = Addresses.Method, MimeType = Markdown, Description = "Every equation behind an answer, numbered; what is assumed, and what cannot be said." },
            new Resource { Name = "evidence", Title = "Evidence", Uri = Addresses.Evidence, MimeType = Json, Description = "Every source with its publisher, title, release, address, licence, when it was read, how many figures it has and how many the median was fitted to." },
            .. Documents.Names.Where(name => name != "method").Select(name => new Resource { Name = name, Title = Documents.Title(name), Uri = Addresses.OfDocument(name), MimeType = Markdown }),
            .. ListTables.Kinds.Select(kind => new Resource { Name = kind, Title = "List of " + kind, Uri = Addresses.OfList(kind), MimeType = Json }),
        ],
    };

    /// <exception cref="McpProtocolException">There is no such resource.</exception>
    public async ValueTask<ReadResourceResult> Read(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellation)
    {
        string uri = request.Params.Uri;
        return await Task.Run(() => new ReadResourceResult { Contents = [Document(uri) ?? List(uri) ?? Evidence(uri) ?? throw Unknown(uri, request.Server.NegotiatedProtocolVersion)] }, cancellation);
    }

    private static TextResourceContents? Document(string uri) =>
        Addresses.Document(uri) is { } name && Documents.Read(name) is { } text ? Contents(uri, Markdown, text) : null;

    private TextResourceContents? List(string uri)
    {
        if (Addresses.List(uri) is not { } kind)
            return null;
        if (kind == ListTables.Assumptions)
            return Contents(uri, output => TableJson.Write(output, ListTables.Of(ReferenceCatalog.Shipped.Careers.Figures.All)));
        return ListTables.Names(kind, desk.Workspace.Vocabulary) is { } names ? Contents(uri, output => TableJson.Write(output, ListTables.Of(names))) : null;
    }

    private TextResourceContents? Evidence(string uri)
    {
        if (uri == Addresses.Evidence)
            return Contents(uri, output => EvidenceJson.Sources(output, desk.Evidence.Sources));
        if (Addresses.Source(uri) is not { } asked || desk.Evidence.Sources.FirstOrDefault(each => each.Source.Id == asked.Id) is not { } source)
            return null;
        Figure[] figures = [.. desk.Workspace.Figures(asked.Id)];
        int pages = EvidenceJson.Pages(figures.Length);
        if (!int.TryParse(asked.Page, NumberStyles.None, CultureInfo.InvariantCulture, out int page) || page < 1 || page > pages)
            throw new McpProtocolException(new Problem("page", asked.Page, ErrorTexts.NoPage(asked.Page), ErrorTexts.PagesExpected(pages), [], "").ToString(), McpErrorCode.InvalidParams);
        return Contents(uri, output => EvidenceJson.Figures(output, source, figures, page));
    }

    /// <param name="uri">As asked for.</param>
    /// <param name="version">The protocol's version: the code of this error changed with it.</param>
    private McpProtocolException Unknown(string uri, string? version)
    {
        string[] known = [.. All.Resources.Select(each => each.Uri), .. Documents.Names.Select(Addresses.OfDocument), .. desk.Workspace.Sources.Select(source => Addresses.OfSource(source.Id))];
        Dictionary<string, string> byKey = known.DistinctBy(Spelling.Key).ToDictionary(Spelling.Key, each => each, StringComparer.Ordinal);
        Problem problem = new("uri", uri, ErrorTexts.UnknownResource(uri), "", Spelling.Nearest(uri, byKey.Keys, key => byKey[key], 3), ErrorTexts.UnknownResourceNext);
        bool isOlder = string.CompareOrdinal(version, OwnCodeUntil) < 0;
        return new McpProtocolException(problem.ToString(), isOlder ? McpErrorCode.ResourceNotFound : McpErrorCode.InvalidParams);
    }

    private static TextResourceContents Contents(string uri, Action<IBufferWriter<byte>> json)
    {
        ArrayBufferWriter<byte> buffer = new();
        json(buffer);
        return Contents(uri, Json, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static TextResourceContents Contents(string uri, string type, string text) => new() { Uri = uri, MimeType = type, Text = text };
}
