using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>What steps take first and what they open, in words.</summary>
/// <param name="still">The problem of somebody at the start.</param>
internal sealed class MoveNeeds(CareerProblem still)
{
    private readonly CareerPerson _person = still.Person;
    private readonly Vocabulary _words = still.Basis.Tables.Words;
    private readonly ImmutableArray<Promotion> _promotions = still.Basis.Tables.Promotions;

    /// <summary>What is not yet met.</summary>
    /// <param name="step">The step.</param>
    /// <param name="isOnlyYears">Whether nothing but years of experience is missing, and those within the horizon.</param>
    public ImmutableArray<string> Of(CareerStep step, out bool isOnlyYears)
    {
        (int years, string education, string credential) = step.Kind switch
        {
            StepKind.Credential when _words.Credentials.Find(step.Id) is { } exam => (still.Basis.Tables.ApprenticeOf(exam) is null ? exam.Years : 0, exam.Education, exam.Requires),
            StepKind.Promotion or StepKind.Entry when _promotions.FirstOrDefault(each => each.From == _person.Role?.Id && each.To == step.Id) is { } promotion => (promotion.Years, promotion.Education, promotion.Credential),
            StepKind.ApprenticeCourse => (1, "", ""),
            _ => (0, "", ""),
        };
        List<string> missing = [];
        if (education.Length > 0 && _words.Educations.Find(education)! is var asked && _person.Education.Years < asked.Years)
            missing.Add(CareerTexts.NeedsEducation(asked.Name));
        if (credential.Length > 0 && !_person.Credentials.Any(held => credential == Promotion.AnyCoding ? CareerTables.CertifiesCoding(held) : held.Id == credential))
            missing.Add(credential == Promotion.AnyCoding ? CareerTexts.NeedsCodingCredential : CareerTexts.NeedsCredential(credential));
        isOnlyYears = missing.Count == 0 && years < _person.Years + still.Options.Horizon;
        if (step.Kind == StepKind.Degree && step.Months >= 12 * still.Options.Horizon)
        {
            missing.Add(CareerTexts.TakesLonger(step.Months / 12, still.Options.HoursPerWeek));
            isOnlyYears = false;
        }

        if (_person.Years < years)
            missing.Add(CareerTexts.NeedsYears(years));
        return [.. missing];
    }

    /// <summary>What a step makes possible.</summary>
    public ImmutableArray<string> Opens(CareerStep step) => step.Kind switch
    {
        StepKind.Credential when _words.Credentials.Find(step.Id) is { } exam => [.. Roles(each => each.Credential == exam.Id || (each.Credential == Promotion.AnyCoding && CareerTables.CertifiesCoding(exam) && !_person.Credentials.Any(CareerTables.CertifiesCoding)))],
        StepKind.Degree when still.Basis.Tables.Trainings.Find(step.Id) is { } degree =>
        [
            .. Roles(each => each.Education == degree.Education), .. _words.Credentials.All.Where(credential => credential.Education == degree.Education).Select(credential => credential.Id),
        ],
        StepKind.Promotion or StepKind.Entry => [.. _promotions.Where(each => each.From == step.Id).Select(each => Name(each.To)).Distinct(StringComparer.Ordinal)],
        StepKind.Programme => [Name("apprentice-coder")],
        _ => [],
    };

    /// <summary>Roles that the person's own, or the one after it, leads to.</summary>
    private IEnumerable<string> Roles(Func<Promotion, bool> which)
    {
        string here = _person.Role?.Id ?? "coder";
        HashSet<string> near = [here, .. _promotions.Where(each => each.From == here).Select(each => each.To)];
        return _promotions.Where(each => near.Contains(each.From) && which(each)).Select(each => Name(each.To)).Distinct(StringComparer.Ordinal);
    }

    private string Name(string role) => _words.Roles.Find(role)!.Name;
}
