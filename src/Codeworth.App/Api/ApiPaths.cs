using System.Collections.Immutable;

namespace Codeworth.App.Api;

/// <summary>Where the API answers.</summary>
internal static class ApiPaths
{
    public const string Worth = "/api/v1/worth";
    public const string Explain = "/api/v1/explain";
    public const string Effects = "/api/v1/effects";
    public const string Claims = "/api/v1/claims";
    public const string TakeHome = "/api/v1/take-home";
    public const string Places = "/api/v1/places";
    public const string Offer = "/api/v1/offer";
    public const string Offers = "/api/v1/compare-offers";
    public const string Moves = "/api/v1/moves";
    public const string Training = "/api/v1/training";
    public const string Plan = "/api/v1/plan";
    public const string Related = "/api/v1/related";
    public const string Outlook = "/api/v1/outlook";
    public const string Batch = "/api/v1/worth/batch";
    public const string Health = "/healthz";
    public const string Description = "/openapi/v1.json";

    public static ImmutableArray<string> All { get; } = [Worth, Explain, Effects, Claims, TakeHome, Places, Offer, Offers, Moves, Training, Plan, Related, Outlook, Batch, Description, Health];
}
