using Codeworth.Data.Catalog;
using Codeworth.Offers;

namespace Codeworth.Tests.Offers.Reading;

/// <summary>Titles of federal announcements are placed as a reader places them by the title alone.</summary>
public sealed class FederalTitlesTests
{
    [Theory]
    [InlineData("auditor", "Medical Records Technician (Coder) Auditor|MEDICAL RECORDS TECHICIAN (CODER) Auditor|Medical Records Technician (Coder/Audit/Training)|MEDICAL RECORDS TECH (CODER) Auditor (Outpatient)|Medical Records Technician - Coder Auditor")]
    [InlineData("cdi-specialist", "Medical Records Technician (CDIS-Outpatient and Inpatient)|Med Rec Tech (CDIS Inpat)|MEDICAL RECORDS TECHNICIAN (CODER)-CDIS|Medical Records Technician (Clinical Documentation Improvement Specialist (Out/Inpatient))|Clinical Documentation Integrity (CDI) RN Advisor")]
    [InlineData("coder", "Medical Records Technician (Coder)|Med Rec Tech (Coder Outpat)|Medical Records Technician (Coder In/Out)|NC - Medical Records Technician (Coder)|Medical Records Technician (DoD Coder Outpatient)|Medical Records Technician (Coder-Outpatient and Inpatient)")]
    [InlineData("senior-coder", "Lead Medical Records Technician (Coder)|Lead MRT Coder|Lead Medical Records Technician ( Coder)")]
    [InlineData("supervisor", "Supervisory Medical Records Technician (Coder)|SUPV MED RECORDS TECHNICIAN (CODING)|Supervisory Medical Records Technician (CDIS)|Supervisory Medical Records Technician(Coder)")]
    [InlineData("manager", "Medical Records Administrator|Medical Records Administrator (Assistant Chief of Health Information Management)|Medical Records Administrator-Assistant Chief|Supervisory Medical Records Administrator (Assistant Chief-HIMS)")]
    [InlineData("director", "Medical Records Administrator (Chief)|Chief Medical Records Administrator|Medical Records Administrator (HIMS Chief)|Medical Records Administrator (Chief (CHIM)")]
    [InlineData("registrar", "Medical Records Technician (Cancer Registrar)|Medical Records Technician (Cancer Registrar) Coordinator")]
    [InlineData("records-clerk", "Medical Records Technician (Release of Information)|MEDICAL RECORDS TECH (ROI)|Medical Records Technician (HIT)|Medical Records Technician (Health Information Technician)|Medical Records Technician (Office Automation)")]
    public void They_are_placed(string role, string titles) =>
        Assert.All(titles.Split('|'), title => Assert.Equal(role, Postings.Read(title).Role!.Value.Id));

    [Theory]
    [InlineData("Medical Records Technician")]
    [InlineData("Lead Medical Records Technician")]
    [InlineData("Medical Records Administration Specialist")]
    public void What_does_not_tell_is_asked(string title) => Assert.Contains(Postings.Read(title).Doubts, doubt => doubt.Field == "role");

    /// <summary>Titles that employers give a role, as the reference table lists them, are read as that role.</summary>
    [Fact]
    public void Titles_of_the_reference_table_are_read_as_their_role()
    {
        (string Title, string Role, Posting Read)[] all = [.. ReferenceCatalog.Shipped.Vocabulary.Roles.All.SelectMany(role => role.Titles.Select(title => (title, role.Id, Postings.Read(title))))];
        string[] wrong = [.. all.Where(each => each.Read.Role?.Value.Id != each.Role && !each.Read.Doubts.Any(doubt => doubt.Field == "role" && doubt.Choices.Contains(each.Role))).Select(each => $"{each.Title}: {each.Read.Role?.Value.Id}, not {each.Role}")];
        Assert.True(wrong.Length <= all.Length * 0.03, string.Join("; ", wrong));
    }
}
