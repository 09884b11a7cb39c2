using Codeworth.Offers;

namespace Codeworth.Tests.Offers.Reading;

public sealed class PayReaderTests
{
    [Theory]
    [InlineData("$24.50 - $31.00/hr", "24.50-31/hour")]
    [InlineData("Pay: $58K-72K DOE", "58000-72000/year")]
    [InlineData("Salary $120-150k", "120000-150000/year")]
    [InlineData("Compensation: $24.50 – $31.00 per hour", "24.50-31/hour")]
    [InlineData("The salary range for this role is 52,000.00 to 78,000.00 USD annually", "52000-78000/year")]
    [InlineData("Pays up to $38 an hour", "up to 38/hour")]
    [InlineData("Starting at $21.75/hour", "from 21.75/hour")]
    [InlineData("Base salary of $4,800 per month", "4800/month")]
    [InlineData("You will be paid $1,950 bi-weekly", "1950/two weeks")]
    [InlineData("Pay is $2.75 per chart", "2.75/record")]
    [InlineData("Pay: between $27 and $33 hourly", "27-33/hour")]
    [InlineData("Hourly rate: $22.10 to $33.15", "22.10-33.15/hour")]
    [InlineData("Salary: $61,500", "61500/year")]
    [InlineData("$28/hr+ depending on experience", "from 28/hour")]
    [InlineData("Wage: 26.00-35.00 hourly. Evening differential $2.50/hr.", "26-35/hour")]
    [InlineData("$5,000 sign-on bonus! Pay $30-$36/hour", "30-36/hour")]
    [InlineData("A $2.1 billion health system. 401(k). Tuition up to $5,250 a year. Annual salary: $70,000 - $85,000", "70000-85000/year")]
    [InlineData("Minimum: $23.00 per hour\nMaximum: $34.50 per hour", "23-34.50/hour")]
    public void Pay_is_read(string text, string pay) => Assert.Equal(pay, OfferTexts.Pay(Read(text).Pay!.Value));

    [Theory]
    [InlineData("Competitive pay and great benefits")]
    [InlineData("$3,000 sign-on bonus and $1,000 referral bonus")]
    [InlineData("Tuition reimbursement up to $5,250 per year")]
    [InlineData("A $1.4 billion integrated network with 401k")]
    [InlineData("Must code ICD-10-CM at 95% accuracy, 12 charts per hour, 40 hours per week")]
    [InlineData("Call 555-201-3040 or see req 2024-58112")]
    [InlineData("")]
    public void What_is_not_pay_is_not_read(string text) => Assert.Null(Read(text).Pay);

    [Theory]
    [InlineData("$5,000 sign-on bonus", 5000)]
    [InlineData("Sign on bonus of up to $7,500 available", 7500)]
    [InlineData("We offer a signing bonus: $2,000", 2000)]
    public void A_bonus_for_signing_is_read(string text, int dollars) => Assert.Equal(dollars, Read(text).SignOn!.Value);

    [Fact]
    public void Its_words_are_shown()
    {
        Posting posting = Read("Remote coder. The pay range is $28.00 - $35.00 per hour for this role.");
        Assert.Equal("$28.00 - $35.00 per hour", posting.Pay!.At.Of(posting.Text));
    }

    [Fact]
    public void A_second_pay_is_asked_about_and_none_is_guessed()
    {
        Posting posting = Read("Remote coder. Colorado pay range $28.00 - $35.00 per hour. California pay range $33.00 - $44.00 per hour.");
        Assert.Null(posting.Pay);
        Assert.Equal(["28-35/hour", "33-44/hour"], Assert.Single(posting.Doubts).Choices);
    }

    [Fact]
    public void The_same_pay_said_twice_leaves_no_doubt() =>
        Assert.Empty(Read("Pay range: $25.00 - $32.00 per hour ($52,000 - $66,560 annually)").Doubts);

    private static Posting Read(string text) => Postings.Read(text);
}
