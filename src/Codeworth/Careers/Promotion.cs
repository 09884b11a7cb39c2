namespace Codeworth.Careers;

/// <summary>A way from one role to another.</summary>
/// <param name="From">Id of the role it starts in.</param>
/// <param name="To">Id of the role it ends in.</param>
/// <param name="IsEntry">Whether it is an entry into coding from neighbouring work rather than a promotion.</param>
/// <param name="Years">Years of experience it takes.</param>
/// <param name="Education">Id of the education usually asked; empty for none.</param>
/// <param name="Credential">Id of the credential it takes, <c>coding</c> for any that certifies coding, empty for none.</param>
/// <param name="Source">What says so; empty where it is assumed.</param>
/// <param name="Tier">A, B or <c>assumed</c>.</param>
/// <param name="Note">What to know of it.</param>
public sealed record Promotion(string From, string To, bool IsEntry, int Years, string Education, string Credential, string Source, string Tier, string Note)
{
    /// <summary>Stands for any credential that certifies coding.</summary>
    public const string AnyCoding = "coding";
}
