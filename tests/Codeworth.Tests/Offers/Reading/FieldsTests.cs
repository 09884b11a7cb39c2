using Codeworth.Offers;

namespace Codeworth.Tests.Offers.Reading;

/// <summary>Each field by itself, in ways postings say it.</summary>
public sealed class FieldsTests
{
    [Theory]
    [InlineData("Coder II", "coder")]
    [InlineData("Inpatient Coder", "coder")]
    [InlineData("HCC Auditor", "auditor")]
    [InlineData("CDI Specialist", "cdi-specialist")]
    [InlineData("HIM Director", "director")]
    [InlineData("Sr. Medical Coder", "senior-coder")]
    [InlineData("Manager, Coding and Compliance", "manager")]
    [InlineData("Coding Supervisor", "supervisor")]
    [InlineData("Cancer Registrar", "registrar")]
    [InlineData("Coding Educator", "educator")]
    [InlineData("Release of Information Specialist", "records-clerk")]
    [InlineData("Entry Level Medical Coder", "apprentice-coder")]
    [InlineData("Medical Records Technician (Coder) Auditor", "auditor")]
    [InlineData("Job Title: Coder III - Req 22815 - Days", "senior-coder")]
    [InlineData("We are hiring an experienced outpatient coder to join us.", "coder")]
    public void Titles_are_placed(string text, string role) => Assert.Equal(role, Postings.Read(text).Role!.Value.Id);

    [Theory]
    [InlineData("CPC or CCS required", "CPC|CCS", "")]
    [InlineData("CPC required, CRC preferred", "CPC", "CRC")]
    [InlineData("Certified Professional Coder (CPC) required", "CPC", "")]
    [InlineData("Must hold RHIT, RHIA or CCS.", "RHIT|RHIA|CCS", "")]
    [InlineData("Required: CPC. Preferred: CPMA.", "CPC", "CPMA")]
    [InlineData("RHIA and CCS required", "RHIA;CCS", "")]
    [InlineData("Coding certification from AAPC or AHIMA required", "any", "")]
    [InlineData("CPC certification required. CRC a plus!", "CPC", "CRC")]
    public void Credentials_are_read(string text, string required, string preferred)
    {
        Posting posting = Postings.Read(text);
        Assert.Equal(required, string.Join(';', posting.Required.Select(need => need.Value.AnyOf.IsEmpty ? "any" : string.Join('|', need.Value.AnyOf))));
        Assert.Equal(preferred, string.Join(';', posting.Preferred.SelectMany(need => need.Value.AnyOf)));
    }

    [Theory]
    [InlineData("CPC or CPC-A accepted", true)]
    [InlineData("CPC required (CPC-A will not be considered)", false)]
    [InlineData("New graduates welcome, we will train", true)]
    [InlineData("CPC required", null)]
    public void Apprentices_are_taken_or_not(string text, bool? taken) => Assert.Equal(taken, Postings.Read(text).Apprentice?.Value);

    [Theory]
    [InlineData("This position is 100% remote", "remote")]
    [InlineData("Hybrid: two days in office", "hybrid")]
    [InlineData("On-site in Dallas", "on-site")]
    [InlineData("This is not a remote position", "on-site")]
    [InlineData("Remote after 90 days of training on site", "remote")]
    [InlineData("Onsite gym and remote desktop", null)]
    public void Where_the_work_is_done_is_read(string text, string? mode) => Assert.Equal(mode, Postings.Read(text).Mode?.Value.Id);

    [Theory]
    [InlineData("2+ years of coding experience required", 2, null)]
    [InlineData("Minimum of three (3) years inpatient coding experience", 3, null)]
    [InlineData("1-3 years of experience", 1, 3)]
    [InlineData("At least six months experience in medical coding", 0.5, null)]
    [InlineData("No experience necessary", 0, null)]
    public void Years_are_read(string text, double least, int? most)
    {
        ExperienceAsked asked = Postings.Read(text).Experience!.Value;
        Assert.Equal((least, most), (asked.Least, (int?)asked.Most));
    }

    [Theory]
    [InlineData("Serving the region for over 75 years. Must be 18 years of age.")]
    [InlineData("Vacation grows after five years of service")]
    public void Years_of_something_else_are_not(string text) => Assert.Null(Postings.Read(text).Experience);

    [Theory]
    [InlineData("Location: Dallas, TX", "19100")]
    [InlineData("Clinic in Columbus, Ohio seeks a coder", "18140")]
    [InlineData("Job Location: Texas", "TX")]
    public void Places_are_found(string text, string area) => Assert.Equal(area, Postings.Read(text).Area!.Value.Id);

    [Fact]
    public void States_to_live_in_are_not_the_place()
    {
        Posting posting = Postings.Read("Remote coder. Must reside in TX, FL or GA.");
        Assert.Null(posting.Area);
        Assert.Equal(["TX", "FL", "GA"], posting.Residence.Select(state => state.Value));
    }

    [Theory]
    [InlineData("Full-time, 40 hours per week", 40)]
    [InlineData("80 hours per pay period", 40)]
    [InlineData("0.6 FTE", 24)]
    [InlineData("Hours per week: 32", 32)]
    public void Hours_are_of_a_week(string text, double hours) => Assert.Equal(hours, Postings.Read(text).Hours!.Value);

    [Theory]
    [InlineData("401(k) with 4% match", 4)]
    [InlineData("We match 50% of the first 6% you save in the 401k", 3)]
    public void What_goes_to_retirement_is_read(string text, double share) => Assert.Equal(share, Postings.Read(text).Match!.Value);

    [Theory]
    [InlineData("Closing date: 12/15/2026", "2026-12-15")]
    [InlineData("Apply by January 8", "2027-01-08")]
    [InlineData("Applications accepted through 5 December 2026", "2026-12-05")]
    public void The_last_day_is_read(string text, string day) => Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), Postings.Read(text).Closes!.Value);

    [Fact]
    public void Standards_are_read()
    {
        Posting posting = Postings.Read("Maintain 95% coding accuracy and code 12 charts per hour.");
        Assert.Equal((95, new Productivity(12, PayUnit.Hour)), (posting.Accuracy!.Value, posting.Productivity!.Value));
    }

    [Fact]
    public void An_employer_is_read_where_its_line_says_so()
    {
        Assert.Equal("Tamarack Bend Medical Center", Postings.Read("Coder II\nCompany: Tamarack Bend Medical Center (a hospital)\n$30/hr").Employer!.Value);
        Assert.Null(Postings.Read("Coder II\nOur company is growing.").Employer);
    }

    [Fact]
    public void Nothing_said_is_not_stated()
    {
        Posting posting = Postings.Read("We are a friendly team.");
        Assert.Null(posting.Pay);
        Assert.Null(posting.Role);
        Assert.Null(posting.Education);
        Assert.Empty(posting.Benefits);
        Assert.Empty(posting.Doubts);
    }
}
