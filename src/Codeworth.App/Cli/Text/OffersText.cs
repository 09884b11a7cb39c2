using Codeworth.App.Answers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>Offers side by side in text.</summary>
internal static class OffersText
{
    public static void Write(Sheet sheet, OffersAnswer answer)
    {
        sheet.Headline(OfferLines.Headline(answer));
        sheet.Prose(Asked(answer));
        sheet.Heading("A year of each, dollars");
        sheet.Table(Values(answer));
        sheet.Prose("The range is without bonuses to with all of them, and from the least to the most that is typical where an offer says nothing. Paid days off are part of base pay.");
        sheet.Heading("What is typical");
        foreach (string line in OfferLines.Typical(answer))
            sheet.Point(line);
        sheet.Prose($"{OfferLines.Publishers(answer)}. --json lists each figure with its source.");
        sheet.Heading("Notes");
        foreach (string note in answer.Notes)
            sheet.Point(note);
    }

    /// <summary>What was asked, in a sentence.</summary>
    public static string Asked(OffersAnswer answer)
    {
        string places = string.Join("; ", answer.Question.Offers.Select(offer => offer.Place.Name).Distinct(StringComparer.Ordinal));
        return $"Asked: {(answer.Offers.Length == 1 ? "one offer" : $"{answer.Offers.Length} offers")}; living in {places}; {TakeHomeText.Family(answer.Question.Family.Household)}; taxes of {answer.Question.Year}.";
    }

    public static Table Values(OffersAnswer answer)
    {
        Table table = new([Column.Words(""), .. answer.Offers.Select(offer => Column.Amounts(offer.Value.Package.Name))]);
        foreach ((string words, _, Func<ValuedOffer, string> of) in OfferLines.Rows(answer))
            table.Add([words, .. answer.Offers.Select(of)]);
        return table;
    }
}
