using Codeworth.App.Web.Forms;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Web.Taxes;

internal static class TakeHomeDoor
{
    public static IResult Show(HttpContext context, Workspace workspace, TimeProvider time)
    {
        IQueryCollection query = context.Request.Query;
        if (Filled.Shorter(context.Request, Filled.Of(query)) is { } shorter)
            return shorter;
        TakeHomeFields fields = TakeHomeFields.Of(name => query[name]);
        bool isAsked = TakeHomeFields.Names.Any(name => !string.IsNullOrWhiteSpace(query[name]));
        Reading<TakeHomeQuestion>? reading = isAsked
            ? TakeHomeReading.Read(fields, workspace.Vocabulary.Places, TaxFigureFiles.Laws, time.Today(workspace.Model).Year)
            : null;
        return Page.Of<TakeHomePage>(new
        {
            Said = new Func<string, string?>(name => query[name]),
            Problems = reading is { IsRead: false } ? reading.Problems : [],
            Answer = reading is { IsRead: true } ? TakeHomePay.Answer(TaxFigureFiles.Laws, reading.Value) : null,
        });
    }
}
