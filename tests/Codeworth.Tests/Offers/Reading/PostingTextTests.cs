using Codeworth.Offers;

namespace Codeworth.Tests.Offers.Reading;

public sealed class PostingTextTests
{
    [Fact]
    public void A_page_is_read_without_its_scripts_and_menus()
    {
        Posting posting = Postings.Read(
            """
            <html><head><title>Jobs</title><style>p { color: red }</style></head><body><nav><a href="/">Home $99/hr</a></nav><h1>Outpatient Coder&nbsp;II</h1>
            <script>var pay = "$10 - $12/hr";</script><ul><li>$26.40&ndash;$35.10 an hour</li><li>CPC &amp; CRC required</li></ul></body></html>
            """);
        Assert.Equal("Outpatient Coder II", posting.Title!.Value);
        Assert.Equal("26.40-35.10/hour", OfferTexts.Pay(posting.Pay!.Value));
        Assert.Equal(["CPC", "CRC"], posting.Required.SelectMany(need => need.Value.AnyOf.Select(credential => credential.Id)));
        Assert.DoesNotContain("var pay", posting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_data_go_before_the_text()
    {
        Posting posting = Postings.Read(
            """
            {"@context":"https://schema.org","@type":"JobPosting","title":"HCC Coder","description":"<p>Up to $99 an hour? No.</p><p>CRC required.</p>","validThrough":"2026-12-31T00:00",
             "employmentType":"FULL_TIME","jobLocationType":"TELECOMMUTE","hiringOrganization":{"@type":"Organization","name":"Example Health"},
             "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Tampa","addressRegion":"FL"}},
             "baseSalary":{"@type":"MonetaryAmount","currency":"USD","value":{"@type":"QuantitativeValue","minValue":27.5,"maxValue":33,"unitText":"HOUR"}}}
            """);
        Assert.Equal("27.50-33/hour", OfferTexts.Pay(posting.Pay!.Value));
        Assert.Equal(("remote", new DateOnly(2026, 12, 31), Employment.FullTime), (posting.Mode!.Value.Id, posting.Closes!.Value, posting.Employment!.Value));
        Assert.Equal("45300", posting.Area!.Value.Id);
        Assert.Contains("27.50", posting.Pay.At.Of(posting.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n\t ")]
    [InlineData("{")]
    [InlineData("{\"@type\":\"JobPosting\"}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("<p><div><b>")]
    [InlineData("$ - $ / hr % 401( , , , -")]
    [InlineData("{\"title\":\"\\ud83d\",\"description\":\"\\udead\"}")]
    public void Odd_input_is_read_without_harm(string text) => Assert.NotNull(Postings.Read(text).Text);

    /// <summary>Spans are of the text that was read, whatever was pasted.</summary>
    [Theory]
    [InlineData("Coder II\n$26-$30/hr\nCPC required. Remote. 2 years experience. Dallas, TX. 401k with 4% match.")]
    [InlineData("<h1>Coder II</h1><p>$26-$30/hr</p><p>CPC required. Remote.</p>")]
    public void Spans_lie_in_the_text(string source)
    {
        Posting posting = Postings.Read(source);
        foreach (TextSpan at in new[] { posting.Title!.At, posting.Role!.At, posting.Pay!.At, posting.Mode!.At, posting.Required[0].At })
            Assert.True(at.Start >= 0 && at.Length > 0 && at.End <= posting.Text.Length);
        Assert.Equal("CPC", posting.Required[0].At.Of(posting.Text));
    }
}
