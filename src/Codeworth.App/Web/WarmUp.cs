using Codeworth.App.Answers;
using Codeworth.App.Web.Asking;
using Codeworth.App.Web.Offers;
using Codeworth.Data.Catalog;

namespace Codeworth.App.Web;

/// <summary>Makes pages once before anybody asks, so that the first reader does not wait for the model to be read and the code to be compiled. Nothing is sent anywhere.</summary>
internal static partial class WarmUp
{
    private const string Offer = "?text=Coder+II,+hospital,+Dallas,+TX.+Remote.+%2426+-+%2434+an+hour.+CPC+or+CCS+required,+2+years.&years=4&current=50000";

    public static async Task Run(IServiceProvider services)
    {
        try
        {
            (Workspace workspace, TimeProvider time) = (services.GetRequiredService<Workspace>(), services.GetRequiredService<TimeProvider>());
            OfferShelf shelf = services.GetRequiredService<OfferShelf>();
            await Make(services, Offer, request => OfferDoor.Show(request, shelf, workspace, time));
            await Make(services, "?years=4&credential=CPC&area=TX", request => WorthDoor.Ask(request, workspace, time));
        }
        catch (Exception failure)
        {
            Failed(services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(WarmUp)), failure);
        }
    }

    private static async Task Make(IServiceProvider services, string query, Func<HttpRequest, IResult> door)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        DefaultHttpContext context = new() { RequestServices = scope.ServiceProvider };
        (context.Request.Scheme, context.Request.Host, context.Request.QueryString, context.Response.Body) = ("http", new HostString("localhost"), new QueryString(query), Stream.Null);
        await door(context.Request).ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No page could be made ahead of time")]
    private static partial void Failed(ILogger log, Exception failure);
}
