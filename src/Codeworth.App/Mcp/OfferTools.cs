using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>Whether an offer is fair, and offers side by side.</summary>
internal static class OfferTools
{
    public static CodeworthTool Judge { get; } = new(
        "judge_offer", "offer", "Is this offer fair?",
        "Reads a job posting or a letter of offer (plain text, Markdown, HTML or schema.org JSON-LD, given whole as text) and judges its pay for the person: low, fair or high among people alike with how sure that is and its percentile with an 80 % interval; the whole package after taxes beside the present job and another offer, dollars a year; what is odd or missing, what to ask, and a negotiation brief. "
        + "Pass the text as it stands, do not summarise it: each field is returned with the words it came from. Without a text say pay, role and area. Say years, credential and current pay for a judgement of this person. In the brief, keep to what the person said: never invent accomplishments.",
        OfferOptions.All, [], OfferSchema.Judged, AnswerJudge);

    public static CodeworthTool Compare { get; } = new(
        "compare_offers", "compare-offers", "Offers side by side",
        $"Up to {OffersOptions.Most} offers valued side by side in dollars a year: base pay, bonus by its chance, overtime, retirement match, health plan, days off, fees and travel; what is left after taxes, for each hour worked, with a range where a bonus is unsure. What is not said of an offer is taken as typical, and the answer says so. "
        + "Each offer is one text of parts: name=Hospital; base=58000; match=50% of 6%; days-off=18. Parts: " + string.Join(", ", PackageOptions.All.Select(option => option.Name)) + ".",
        OffersOptions.All, [OffersOptions.Offer.Name], AnswerSchema.Offers, AnswerCompare);

    private static Reading<ToolReply> AnswerJudge(ToolCall call)
    {
        OfferShelf shelf = call.Desk.Offers;
        Reading<OfferQuestion> reading = shelf.Read(new OfferFields(call.Said.One, [.. call.Said.All(WorthOptions.Credential.Name)]), call.Desk.Day);
        if (!reading.IsRead)
            return Reading.Refused<ToolReply>(reading.Problems);
        OfferAnswer answer = shelf.Answer(reading.Value);
        return new ToolReply(output => OfferJson.Write(output, answer, shelf.Names), sheet => OfferText.Write(sheet, answer));
    }

    private static Reading<ToolReply> AnswerCompare(ToolCall call)
    {
        OffersFields fields = OffersFields.Of(call.Said.All(OffersOptions.Offer.Name), [], call.Said.One);
        Reading<OffersQuestion> reading = OffersReading.Read(fields, call.Desk.Workspace.Vocabulary.Places, TaxFigureFiles.Laws, call.Desk.Month.Year);
        if (!reading.IsRead)
            return Reading.Refused<ToolReply>(reading.Problems);
        OffersAnswer answer = ComparedOffers.Answer(TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, reading.Value);
        return new ToolReply(output => OffersJson.Write(output, answer), sheet => OffersText.Write(sheet, answer));
    }
}
