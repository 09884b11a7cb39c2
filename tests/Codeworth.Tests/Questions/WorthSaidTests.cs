using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Tests.Questions;

/// <summary>What a question says, typed again, is the same question.</summary>
public sealed class WorthSaidTests
{
    private static readonly Vocabulary Words = ReferenceCatalog.Shipped.Vocabulary;

    [Theory]
    [InlineData("4", "CPC,CRC", "coder", "risk-adjustment", "hospital", "Dallas, TX", "remote", "bachelor", "58123.45")]
    [InlineData(null, "none", null, null, null, null, null, null, null)]
    [InlineData("0.5", null, "director", null, null, "TX", "on-site", null, "28/hour")]
    public void A_question_comes_back(string? years, string? credentials, string? role, string? specialty, string? setting, string? area, string? mode, string? education, string? pay) =>
        Comes(Read(new WorthFields(years, credentials is null ? [] : [credentials], role, specialty, setting, area, mode, education, pay, "2026-11")));

    [Fact]
    public void Every_place_comes_back()
    {
        WorthQuestion question = Read(new WorthFields(Credentials: [], On: "2026-11"));
        foreach (Area area in Words.Places.All)
            Comes(question with { Market = question.Market with { Area = area } });
    }

    private static void Comes(WorthQuestion question)
    {
        KeyValuePair<WorthOption, string>[] said = [.. WorthSaid.Of(question)];
        WorthQuestion again = Read(WorthFields.From(
            option => said.FirstOrDefault(pair => pair.Key == option).Value, [.. said.Where(pair => pair.Key == WorthOptions.Credential).Select(pair => pair.Value)]));
        Assert.Equal(said, WorthSaid.Of(again));
        Assert.Equal((question.Market, question.On, question.Pay, question.Profile.Years, question.Profile.Education), (again.Market, again.On, again.Pay, again.Profile.Years, again.Profile.Education));
    }

    private static WorthQuestion Read(WorthFields fields) => WorthReading.Read(fields, Words, new YearMonth(2026, 11)).Value;
}
