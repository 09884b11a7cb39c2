using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth;

/// <summary>Every error text of the domain. Ladder: what is wrong with its value, what was expected, the likely cause, the next step.</summary>
public static class ErrorTexts
{
    public const string NoPosting = "There is nothing to judge: no posting and no pay.";
    public const string NoPostingNext = "Paste the posting or the letter, or say the pay.";

    public static string PostingTooLong(int length) => $"The posting is {length:#,0} characters long.";

    public const string PostingTooLongNext = "Paste the one posting alone; many are judged by 'codeworth offer --batch'.";
    public const string DollarYearOutOfRange = "A year must lie between 1900 and 2100.";
    public const string MonthOutOfRange = "A month must lie between 1 and 12.";
    public const string PercentileOutOfRange = "A percentile must be more than 0 and less than 100.";

    public const string RangeUpsideDown = "The upper end of a range lies below its lower end.";
    public const string NoNation = "The areas hold no nation: one must have the id US.";

    public static string DifferentDollarYears(DollarYear left, DollarYear right) =>
        $"Dollars of {left} and dollars of {right} cannot be ordered. Restate one in the other's dollars first (PriceIndex.Restate).";

    public static string PopulationPart(string part) =>
        $"'{Echo.Of(part)}' is not a part of a population: write key=value, parts separated by ';'.";

    public static string PopulationTwice(string key, string text) => $"'{Echo.Of(key)}' is said twice in the population '{Echo.Of(text)}'.";

    public static string PricesUnknown(DollarYear year, int first, int last) =>
        $"Prices of {year} are not known; known are {first} to {last}.";

    public static string ParameterNamesUnknown(string parameter) =>
        $"The parameter '{Echo.Of(parameter)}' in data/parameters/model.yml names something the reference tables do not hold. Use the ids of data/reference.";

    public const string YearsExpected = "Years of experience run from 0 to 60, written as 4 or 2.5.";
    public const string YearsLookLikeMonths = "If these are months, divide them by 12.";
    public const string YearsLookLikeACalendarYear = "This looks like a calendar year: write how many years you have worked.";
    public const string PayExpected = "Pay runs from $10,000 to $1,000,000 a full-time year (an hour counts 2,080 times), written as 58000, $58,000, 58k or 28/hour.";
    public const string NoneBesideOthers = "'none' stands beside credentials.";
    public const string NoneBesideOthersNext = "Leave 'none' out, or the others.";
    public const string ZipHasFiveDigits = "A ZIP has five digits; where it is not known, say the city or county with its state.";
    public const string SayWhichPlace = "Say which, with its state.";

    public static string YearsNotANumber(string text) => $"'{Echo.Of(text)}' is not a number of years.";

    public static string YearsOutOfRange(string text) => $"{Echo.Of(text.Trim())} years of experience are out of range.";

    public static string NotAMonth(string text) => $"'{Echo.Of(text)}' is not a month.";

    public static string MonthTooFar(string text) => $"{Echo.Of(text.Trim())} is too far from the evidence.";

    public static string MonthExpected(YearMonth first, YearMonth last) => $"A month is written as 2026-11, from {first} to {last}.";

    public static string PayNotRead(string text) => $"'{Echo.Of(text)}' is not an amount of pay.";

    public static string PayTooLittle(string text) => $"{Echo.Of(text.Trim())} is too little for a full-time year.";

    public static string PayTooMuch(string text) => $"{Echo.Of(text.Trim())} is too much for a full-time year.";

    public static string PayLooksHourly(string amount) => $"This looks hourly: write {Echo.Of(amount)}/hour.";

    public static string PayLooksDotted(string amount, string thousands) =>
        $"A point stands before cents: if thousands are meant, write {Echo.Of(thousands)}; if this is hourly, write {Echo.Of(amount)}/hour.";

    public static string PayLooksAnnual(string amount) => $"This looks like pay of a year: write {Echo.Of(amount)}.";

    public static string NotKnown(string what, string text) => $"The {what} '{Echo.Of(text)}' is not known.";

    public static string Expected(WorthOption option) => $"Expected: {char.ToLowerInvariant(option.Values[0])}{option.Values[1..]}";

    public static string SeveralPlaces(string text) => $"'{Echo.Of(text)}' names several places.";

    public static string ApprenticeAndFull(string credential) => $"{credential}-A and {credential} cannot both be held.";

    public static string ApprenticeAndFullNext(string credential) =>
        $"{credential}-A is the apprentice form of {credential} and ends when the apprenticeship does: say the one held now.";

    public static string MonthOutsideTrend(YearMonth month, YearMonth first, YearMonth last) =>
        $"{month} lies outside the months the model answers for: {first} to {last}.";

    public static string ClaimSubjectUnknown(string attribute, string value) =>
        $"'{Echo.Of(attribute)}={Echo.Of(value)}' names nobody: use role, specialty, setting, mode, area, education, credential, experience or certified, with the ids of data/reference.";

    public static string ClaimWithoutSubject(string id) => $"The claim '{Echo.Of(id)}' names no people to compute for.";

    public const string ClaimForms =
        "Expected a form such as: 'CRC adds 20-40%', 'certified earn 20-30% more than non-certified', 'auditors earn $60k-90k', 'Texas coders earn more than Ohio coders', 'the national median is 48,000', '5 years adds 20%'.";

    public static string ClaimNotRead(string text) => $"'{Echo.Of(text)}' is not a claim that can be read.";

    public static string ClaimWordUnknown(string word) => $"'{Echo.Of(word)}' is neither a credential, role, specialty, setting, work mode, education nor place known here.";

    public static string ClaimAmount(string text) => $"'{Echo.Of(text)}' is not an amount such a claim can have: percent from 0 to 1,000, dollars of a year from 100 to 10,000,000, the lower first.";

    public static string ClaimTooLong(int longest) => $"The claim is longer than {longest} characters.";

    public const string ClaimComparesNothing = "The claim compares nothing: it must name a credential, role, specialty, setting, work mode, education, place or years.";

    public const string PayWithoutHome = "A pay is said, and no home it is paid in.";
    public const string HomeExpected = "Expected: --home beside --pay, such as --home TX --pay 50000: other places are then compared with living on that pay there.";
    public const string ShareOfPayExpected = "Expected: dollars a year, or a share of pay up to 50%.";

    public static string NotAState(string text) => $"'{Echo.Of(text)}' is not a state whose taxes and prices are kept.";

    public const string NoOffer = "No offer is said.";
    public const string OfferExpected = "Expected: the parts of each offer as name=value, separated by ';', such as \"name=Hospital; base=58000; match=50% of 6%\".";
    public const string OfferPartOnce = "Say it once for each offer.";

    public static string OfferPartNotRead(string part) => $"'{Echo.Of(part)}' is not a part of an offer.";

    public static string OfferPartUnknown(string name) => $"An offer has no part '{Echo.Of(name)}'.";

    public static string OfferPartsExpected(IEnumerable<string> names) => $"Expected: {string.Join(", ", names)}.";

    public static string OfferPartTwice(string name) => $"'{Echo.Of(name)}' is said twice of one offer.";

    public static string BaseMissing(int offer) => $"Offer {offer} says no base pay.";

    public static string TooManyOffers(int count) => $"{count} offers are said.";

    public static string OffersAtMost(int most) => $"Expected: up to {most} offers side by side.";
}
