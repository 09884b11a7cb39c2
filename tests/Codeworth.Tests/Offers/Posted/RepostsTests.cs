using Codeworth.Data.Catalog;
using Codeworth.Offers.Posted;
using Codeworth.Tests.Offers.Reading;

namespace Codeworth.Tests.Offers.Posted;

/// <summary>A posting posted again is known, another is not taken for it.</summary>
public sealed class RepostsTests
{
    private const string Text =
        "Inpatient Coder II. Columbus, OH. Hospital. $28.00 - $36.00 an hour. CCS or RHIT required with two years of acute care coding. You assign ICD-10-CM and PCS codes, "
        + "query providers and keep 95 % accuracy. We offer health, dental and vision plans, a 403(b) with a match, and 22 days of paid time off a year. Apply by the end of the month.";

    [Theory]
    [InlineData(Text, true)]
    [InlineData(Text + " Requisition 20417.", true)]
    [InlineData("INPATIENT CODER II.  COLUMBUS, OH. HOSPITAL. $28.00 - $36.00 AN HOUR. CCS OR RHIT REQUIRED", false)]
    [InlineData("Again the same pay and place but another text: Inpatient Coder II. Columbus, OH. $28.00 - $36.00 an hour.", false)]
    public void Nearly_the_same_words_are_one(string again, bool same)
    {
        Reposts reposts = new(ReferenceCatalog.OfferRules);
        Assert.Null(reposts.Same(Jobs.Of(Text, "first")));
        Assert.Equal(same ? "first" : null, reposts.Same(Jobs.Of(again, "second"))?.Name);
    }

    [Theory]
    [InlineData("Columbus, OH", "Dayton, OH")]
    [InlineData("$28.00 - $36.00", "$29.00 - $37.00")]
    [InlineData("Inpatient Coder II", "Inpatient Coder III")]
    public void Another_place_pay_or_title_is_another_job(string one, string other)
    {
        Reposts reposts = new(ReferenceCatalog.OfferRules);
        reposts.Same(Jobs.Of(Text, "first"));
        Assert.Null(reposts.Same(Jobs.Of(Text.Replace(one, other, StringComparison.Ordinal), "second")));
    }

    [Fact]
    public void Of_all_postings_written_by_hand_none_is_taken_for_another_and_each_is_known_again()
    {
        Reposts reposts = new(ReferenceCatalog.OfferRules);
        string[] texts = [.. Postings.All.Select(posting => posting.Source)];
        foreach ((int i, string text) in texts.Index())
            Assert.Null(reposts.Same(Jobs.Of(text, $"{i}")));
        foreach ((int i, string text) in texts.Index())
            Assert.Equal($"{i}", reposts.Same(Jobs.Of(text, "again"))?.Name);
    }
}
