using Codeworth.App.Answers;
using Codeworth.App.Web.Asking;
using Codeworth.App.Web.Assets;
using Codeworth.App.Web.Careers;
using Codeworth.App.Web.Claims;
using Codeworth.App.Web.Credentials;
using Codeworth.App.Web.Documents;
using Codeworth.App.Web.Effects;
using Codeworth.App.Web.Explaining;
using Codeworth.App.Web.Offers;
using Codeworth.App.Web.Places;
using Codeworth.App.Web.Releases;
using Codeworth.App.Web.Shared;
using Codeworth.App.Web.Taxes;
using Codeworth.Data.Catalog;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Codeworth.App.Web;

/// <summary>The pages: complete without a script, each at an address that can be shared.</summary>
/// <remarks>The services need a <see cref="Workspace"/> and a <see cref="TimeProvider"/>.</remarks>
public static class Pages
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<EvidenceIndex>();
        services.AddSingleton(provider => PublishedFigures.Of(provider.GetRequiredService<Workspace>()));
        services.AddSingleton<EffectShelf>();
        services.AddSingleton<ClaimShelf>();
        services.AddSingleton<CareerShelf>();
        services.AddSingleton<OfferShelf>();
        services.Configure<KeyManagementOptions>(keys =>
            (keys.XmlRepository, keys.XmlEncryptor) = (new KeysOfTheMoment(), new NullXmlEncryptor()));
        return services;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        Asset.Map(app);
        RouteGroupBuilder pages = app.MapGroup("").AddEndpointFilter<PageFilter>().ExcludeFromDescription();
        pages.MapGet("/", WorthDoor.Ask);
        pages.MapGet("/explain", ExplainDoor.Show);
        pages.MapGet("/evidence", EvidenceDoor.List);
        pages.MapGet("/evidence/{publisher}/{release}", EvidenceDoor.One);
        pages.MapGet("/places", PlacesDoor.Show);
        pages.MapGet("/offer", OfferDoor.Show);
        pages.MapPost("/offer", OfferDoor.Judge).DisableAntiforgery();
        pages.MapGet("/compare-offers", OffersDoor.Show);
        pages.MapGet("/moves", CareersDoor.Moves);
        pages.MapGet("/plan", CareersDoor.Plan);
        pages.MapGet("/training", CareersDoor.Training);
        pages.MapGet("/related", CareersDoor.Related);
        pages.MapGet("/outlook", CareersDoor.Outlook);
        pages.MapGet("/areas", AreaDoor.List);
        pages.MapGet("/areas/{id}", AreaDoor.One);
        pages.MapGet("/credentials", CredentialDoor.List);
        pages.MapGet("/credentials/{id}", CredentialDoor.One);
        pages.MapGet("/effects", EffectsDoor.List);
        pages.MapGet("/claims", ClaimsDoor.Show);
        pages.MapGet("/take-home", TakeHomeDoor.Show);
        pages.MapGet("/method", () => Page.Of<MethodPage>());
        pages.MapGet("/calibration", () => Page.Of<CalibrationPage>());
        pages.MapGet("/data", DataDoor.Show);
        pages.MapFallback(NotFoundDoor.Show);
        return app;
    }
}
