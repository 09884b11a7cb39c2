using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads the fields of a question one at a time, for doors that meet the same text again and again.</summary>
/// <param name="vocabulary">What can be said.</param>
public sealed class WorthFieldReader(Vocabulary vocabulary)
{
    /// <summary>Years of experience, 0 to 60.</summary>
    public FieldReading<double?> Years(string? text) => YearsText.Read(text);

    /// <summary>Credentials: each text may hold several separated by <c>;</c> or <c>,</c>; an empty array says that none is held.</summary>
    public FieldReading<ImmutableArray<Credential>?> Credentials(ImmutableArray<string> texts) =>
        CredentialsText.Read(texts, vocabulary.Credentials);

    public FieldReading<Role> Role(string? text) => NamedText.Read(text, vocabulary.Roles, WorthOptions.Role);

    public FieldReading<Specialty> Specialty(string? text) => NamedText.Read(text, vocabulary.Specialties, WorthOptions.Specialty);

    public FieldReading<Setting> Setting(string? text) => NamedText.Read(text, vocabulary.Settings, WorthOptions.Setting);

    public FieldReading<Area> Area(string? text) => AreaText.Read(text, vocabulary.Places);

    public FieldReading<WorkMode> Mode(string? text) => NamedText.Read(text, vocabulary.Modes, WorthOptions.Mode);

    public FieldReading<Education> Education(string? text) => NamedText.Read(text, vocabulary.Educations, WorthOptions.Education);

    /// <summary>Dollars of a full-time year, 10,000 to 1,000,000.</summary>
    public FieldReading<decimal?> Pay(string? text) => PayText.Read(text);

    /// <summary>A month from 2010-01 to 2029-12.</summary>
    public FieldReading<YearMonth?> On(string? text) => MonthText.Read(text);
}
