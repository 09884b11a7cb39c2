using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>Everything that can be said beside a posting, in the order doors show it. All of it is optional.</summary>
public static class OfferOptions
{
    public static WorthOption Text { get; } = new("text", "TEXT", "The posting or letter of offer.", "Plain text, Markdown, HTML or schema.org JSON-LD, up to 1,000,000 characters.", "Coder II, hospital, $25.10 - $34.40 an hour");

    public static WorthOption Pay { get; } = new(
        "pay", "AMOUNT", "The pay offered to you, where it is not the posting's, or more certain.", "Dollars a year (58000, $58,000, 58k) or an hour (28/hour); an hour counts 2,080 times a year.", "58000");

    public static WorthOption Parts { get; } = new(
        "offer", "TEXT", "What else you know of the offer.", "Parts separated by ';': \"bonus=5%; match=50% of 6%; days-off=18\"; see 'codeworth compare-offers --help'.", "bonus=5%; match=50% of 6%");

    public static WorthOption Current { get; } = new(
        "current", "TEXT", "Your present job, to compare with.", "Its pay, or parts of it as for an offer: 52000, or \"base=52000; match=3%; days-off=20\".", "52000");

    public static WorthOption Other { get; } = new(
        "other", "TEXT", "Another offer in hand.", "Its pay, or its parts.", "59000");

    public static WorthOption Accuracy { get; } = new("accuracy", "PERCENT", "Your audited accuracy, for the brief.", "50 to 100.", "97");

    public static WorthOption Productivity { get; } = new("productivity", "RECORDS", "Records you code an hour, for the brief.", "0.1 to 500.", "3");

    /// <summary>Of the job, where the posting is wrong or silent.</summary>
    public static ImmutableArray<WorthOption> Job { get; } = [WorthOptions.Role, WorthOptions.Specialty, WorthOptions.Setting, WorthOptions.Area, WorthOptions.Mode];

    /// <summary>Of the person.</summary>
    public static ImmutableArray<WorthOption> Person { get; } = [WorthOptions.Years, WorthOptions.Credential, WorthOptions.Education];

    public static ImmutableArray<WorthOption> All { get; } = [Text, .. Person, .. Job, Pay, Parts, Current, Other, Accuracy, Productivity, .. OffersOptions.Family, WorthOptions.On];
}
