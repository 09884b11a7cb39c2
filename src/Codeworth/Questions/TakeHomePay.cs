using System.Collections.Immutable;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Answers what pay leaves after taxes.</summary>
public static class TakeHomePay
{
    public static TakeHomeAnswer Answer(TaxLaw law, TakeHomeQuestion question)
    {
        Calculation calculation = law.Of(question.Residence.State, question.Residence.Locality, question.Year, question.Household.Status);
        double pay = question.Net is { } net ? calculation.GrossFor(net, question.Family.At) : question.Household.Pay;
        Household household = question.Family.At(pay);
        TakeHome found = calculation.Of(household);
        return new TakeHomeAnswer(question, found, calculation.MarginalRate(household), [.. Notes(law, question, calculation, found)]);
    }

    private static IEnumerable<string> Notes(TaxLaw law, TakeHomeQuestion question, Calculation calculation, TakeHome found)
    {
        string state = question.Residence.State;
        if (!calculation.OfLastLaw.IsEmpty)
            yield return TaxErrorTexts.OfLastLaw(state, question.Year);
        if (question.Residence.IsOneOfSeveral)
            yield return TaxErrorTexts.OneOfSeveralStates(state);
        if (question.CrossesStates)
            yield return TaxErrorTexts.WorksElsewhere(question.Work!.State, state);
        if (found.Refundable > 0)
            yield return TaxErrorTexts.Refunded;
        ImmutableArray<string> localities = [.. law.Localities(state, question.Year)];
        if (question.Residence.Locality.Length == 0 && localities.Length > 0)
            yield return TaxErrorTexts.LocalLeftOut(state, localities);
        if (calculation.MarginalRate(found.Household) >= 1)
            yield return TaxErrorTexts.OnACliff(Cliffs.Rules.GetValueOrDefault(state) ?? Cliffs.Rules["US"]);
    }
}
