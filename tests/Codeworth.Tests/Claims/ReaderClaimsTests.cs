using Codeworth.Claims;
using Codeworth.Problems;
using Xunit;

namespace Codeworth.Tests.Claims;

/// <summary>What can be said of pay, and what cannot be read.</summary>
public sealed class ReaderClaimsTests
{
    [Theory]
    [InlineData("CRC adds 20-40%", "Coder, CRC", 20.0, 40.0, "percent", "Coder, CPC")]
    [InlineData("CPC adds $5,000 to $10,000", "Coder, CPC", 5000.0, 10000.0, "USD/year", "Coder, no credential")]
    [InlineData("certified earn 20-30% more than non-certified", "Coder, certified", 20.0, 30.0, "percent", "Coder, not certified")]
    [InlineData("certified coders earn 20% more than uncertified coders", "Coder, certified", 20.0, 20.0, "percent", "Coder, not certified")]
    [InlineData("remote pays 10% more", "Coder, Remote", 10.0, 10.0, "percent", "Coder, On site")]
    [InlineData("auditors earn $60k-90k", "Auditor", 60000.0, 90000.0, "USD/year", null)]
    [InlineData("Auditors earn 60-90k a year.", "Auditor", 60000.0, 90000.0, "USD/year", null)]
    [InlineData("the national median is 48,000", "everybody", 48000.0, 48000.0, "USD/year", null)]
    [InlineData("the median pay of coders in Ohio is $50,000", "Coder, Ohio", 50000.0, 50000.0, "USD/year", null)]
    [InlineData("hospital coders earn $50,000 to $70,000", "Coder, Hospital", 50000.0, 70000.0, "USD/year", null)]
    [InlineData("Texas coders earn more than Ohio coders", "Coder, Texas", 0.0, null, "percent", "Coder, Ohio")]
    [InlineData("billers earn less than coders", "Biller", null, 0.0, "percent", "Coder")]
    [InlineData("coders in CA earn 55-75k", "Coder, California", 55000.0, 75000.0, "USD/year", null)]
    [InlineData("5 years adds 20%", "Coder, 5 years", 20.0, 20.0, "percent", "Coder, 0 years")]
    [InlineData("managers make $75,000+", "Manager", 75000.0, null, "USD/year", null)]
    [InlineData("remote coders earn 5% less", "Coder, Remote", -5.0, -5.0, "percent", "Coder, On site")]
    [InlineData("risk adjustment coders earn between 60,000 and 85,000", "Coder, Risk adjustment", 60000.0, 85000.0, "USD/year", null)]
    public void A_claim_by_hand(string said, string subject, double? low, double? high, string unit, string? against)
    {
        Claim claim = Checked.Reader.Read(said).Value;
        Assert.Equal((low, high, unit), (claim.Range.Low, claim.Range.High, claim.Unit));
        Assert.Equal(subject, Comparisons.InWords(against is null ? claim.Subject! : claim.Subject!.AsCoder(Estimates.Fitted.Vocabulary)));
        Assert.Equal(against, claim.Against is null ? null : Comparisons.InWords(claim.Against.AsCoder(Estimates.Fitted.Vocabulary)));
        Assert.InRange(Checked.Of(claim).Chance!.Value, 0, 1);
    }

    [Theory]
    [InlineData("CPCM adds 20%", "CPC")]
    [InlineData("audtors earn $60k-90k", "auditor")]
    [InlineData("coders in Texs earn 50-60k", "Texas")]
    [InlineData("seniors earn 40% more than coders", "senior-coder")]
    public void An_unknown_word_gets_the_nearest_and_the_forms(string said, string near)
    {
        Problem problem = Assert.Single(Checked.Reader.Read(said).Problems);
        Assert.Contains(near, problem.Nearest);
        Assert.Equal(ErrorTexts.ClaimForms, problem.Expected);
        Assert.Equal(said, problem.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("coders earn")]
    [InlineData("coders earn 40-20%")]
    [InlineData("coders earn $0 to $0")]
    [InlineData("coders add 5%")]
    [InlineData("CRC adds $5%")]
    [InlineData("CRC adds 99999999999999999999999999%")]
    public void What_cannot_be_read_is_refused_with_the_forms(string said) =>
        Assert.Equal(ErrorTexts.ClaimForms, Assert.Single(Checked.Reader.Read(said).Problems).Expected);

    /// <summary>Words of claims, amounts and junk in any order: read or refused, never more.</summary>
    [Fact]
    public void No_text_throws()
    {
        string[] parts =
        [
            "CRC", "coders", "adds", "earn", "more", "less", "than", "20-40%", "$5k", "-", "to", "and", "the", "median", "is", "%", "$", "k", "+", "--", "5", "years", "in", "TX", "certified",
            "\u2013", "\0", "\ud800", "\u0130", "non-certified", "remote", "national", ",", ".", "1e9", "\u0663", "9999999999999", "pays", "of", "\n", "'", "\"", "\u202e", "",
        ];
        Random random = new(20261126);
        for (int i = 0; i < 3_000; i++)
        {
            string text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));
            Reading<Claim> reading = Checked.Reader.Read(text);
            Assert.Equal(reading.IsRead, reading.Problems.IsEmpty);
            if (reading.IsRead && i % 10 == 0)
                Assert.InRange(Checked.Of(reading.Value).Chance!.Value, 0, 1);
        }
    }

    [Fact]
    public void A_long_text_is_refused_at_once() =>
        Assert.Contains("200", Assert.Single(Checked.Reader.Read(new string('a', 100_000)).Problems).Message, StringComparison.Ordinal);
}
