using System.Buffers;
using Codeworth.App.Answers;
using Codeworth.App.Web;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>The same job across places, over HTTP: <c>?within=TX&amp;credential=CPC</c>.</summary>
internal static class PlacesEndpoint
{
    private const string Format = "format";
    private const string Csv = "csv";
    private static readonly string[] Names = [.. PlacesOptions.All.Select(option => option.Name), Format];

    public static void Map(WebApplication server) => server.MapGet(ApiPaths.Places, (Delegate)Answer).WithName("places");

    private static Task Answer(HttpContext context, Workspace workspace, TimeProvider clock)
    {
        IQueryCollection query = context.Request.Query;
        List<Problem> problems = [.. QueryFields.Unknown(query, Names)];
        string? format = query[Format];
        if (!string.IsNullOrEmpty(format) && format is not ("json" or Csv))
            problems.Add(new Problem(Format, format, ErrorTexts.FormatUnknown(format), ErrorTexts.FieldsExpected(["json", Csv]), [], ""));
        Reading<PlacesQuestion> reading = PlacesReading.Read(PlacesFields.Of(name => query[name]), workspace.Vocabulary, TaxFigureFiles.Laws, clock.Today(workspace.Model));
        if (problems.Count > 0 || !reading.IsRead)
            return JsonReply.Refuse(context, [.. problems, .. reading.Problems], ProblemKind.Question);
        PlacesAnswer answer = RankedPlaces.Answer(workspace.Model, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, reading.Value);
        return format == Csv ? Table(context, answer) : Json(context, answer);
    }

    private static Task Json(HttpContext context, PlacesAnswer answer)
    {
        ArrayBufferWriter<byte> buffer = new();
        PlacesJson.Write(buffer, answer);
        return JsonReply.Send(context, buffer.WrittenMemory);
    }

    private static Task Table(HttpContext context, PlacesAnswer answer)
    {
        context.Response.Headers.ContentDisposition = "attachment; filename=places.csv";
        return JsonReply.Send(context, PlacesCsv.Bytes(answer), contentType: "text/csv; charset=utf-8");
    }
}
