using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>What pay leaves, and what the same job buys elsewhere.</summary>
internal static class PayTools
{
    public static CodeworthTool TakeHome { get; } = new(
        "take_home", "take-home", "What pay leaves after taxes",
        "What gross pay leaves after federal, payroll, state and local taxes of 2024 to 2026 for a household under 65 with wages alone, or with net in place of pay the gross pay that leaves so much. Dollars a year to the cent, and a month; they follow from the law and the pay that is said, so they carry no interval. Needs pay or net, and the place lived in.",
        TakeHomeOptions.All, [TakeHomeOptions.Area.Name], AnswerSchema.TakeHome, AnswerTakeHome);

    public static CodeworthTool Places { get; } = new(
        "places", "places", "The same job across places",
        "The same job in every state, in places that are named, or in the metropolitan areas of a state or the nation, ranked: the market median, what is left of it after taxes and what that buys at the nation's prices, each in dollars a year with its 80 % interval; the chance that a place buys more than home, and the pay needed to live as at home. "
        + "For remote work say works-for (whose market pays) and lives-in (whose taxes and prices count). All states are many rows: say top or area for fewer.",
        PlacesOptions.All, [], AnswerSchema.Places, AnswerPlaces);

    private static Reading<ToolReply> AnswerTakeHome(ToolCall call)
    {
        Reading<TakeHomeQuestion> reading = TakeHomeReading.Read(
            TakeHomeFields.Of(call.Said.One), call.Desk.Workspace.Vocabulary.Places, TaxFigureFiles.Laws, call.Desk.Month.Year);
        if (!reading.IsRead)
            return Reading.Refused<ToolReply>(reading.Problems);
        TakeHomeAnswer answer = TakeHomePay.Answer(TaxFigureFiles.Laws, reading.Value);
        return new ToolReply(output => TakeHomeJson.Write(output, answer), sheet => TakeHomeText.Write(sheet, answer));
    }

    private static Reading<ToolReply> AnswerPlaces(ToolCall call)
    {
        Reading<PlacesQuestion> reading = PlacesReading.Read(PlacesFields.Of(call.Said.All), call.Desk.Workspace.Vocabulary, TaxFigureFiles.Laws, call.Desk.Month);
        if (!reading.IsRead)
            return Reading.Refused<ToolReply>(reading.Problems);
        PlacesAnswer answer = RankedPlaces.Answer(call.Desk.Model, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, reading.Value);
        return new ToolReply(output => PlacesJson.Write(output, answer), sheet => PlacesText.Write(sheet, answer));
    }
}
