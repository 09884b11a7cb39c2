using System.Collections.Immutable;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Estimates.Fitting;

/// <summary>Reads what a figure says of its people into levels of the workforce, with its programme's members where it is silent.</summary>
internal sealed class FigurePopulation
{
    private static readonly ImmutableHashSet<string> Understood =
    [
        "occupation", "area", "industry", "role", "certified", "credential", "credentials", "experience", "potential_experience", "tenure",
        "education", "setting", "mode", "specialty", "employer", "grade", "series", "agency", "plan", "size", "rank",
    ];

    private readonly Workforce _workforce;
    private readonly ModelParameters _parameters;
    private readonly IndustrySettings _industries;

    public FigurePopulation(Workforce workforce, ModelParameters parameters, Vocabulary vocabulary)
    {
        (_workforce, _parameters) = (workforce, parameters);
        _industries = new IndustrySettings(workforce, vocabulary);
    }

    /// <summary>Why the population cannot be read, or null.</summary>
    public static string? NotUnderstood(Population population) =>
        population.Attributes.FirstOrDefault(attribute => !Understood.Contains(attribute)) is { } unknown
            ? $"its population says '{unknown}', which the model has no term for"
            : null;

    /// <summary>Reads it. Returns false when a level is not known.</summary>
    public bool TryRead(Population population, SeriesParameters series, ProgrammeParameters programme, ref Said said) =>
        TryRole(population, series, programme, ref said) && TryYears(population, ref said)
        && TryCredentials(population, ref said) && TryMarket(population, programme, ref said);

    private bool TryRole(Population population, SeriesParameters series, ProgrammeParameters programme, ref Said said)
    {
        string? written = population["role"] ?? (series.Role.Length > 0 ? series.Role : null) ?? BehindGrade(population);
        if (written is null)
        {
            if (population["credential"] is null && programme.Members.TryGetValue("role", out string? members))
                said.BaseRoles = MixtureReader.Read(members, _workforce.Roles) ?? throw WorkforceBuilder.Unknown("programmes.members.role");
            return population["grade"] is null;
        }

        double[]? shares = MixtureReader.Read(written, _workforce.Roles);
        if (shares is not null)
            said.Role = Levels.Mixture(shares);
        return shares is not null;
    }

    private string? BehindGrade(Population population) =>
        population["grade"] is { } grade && _parameters.Grades.TryGetValue($"{population["series"]}-{grade}", out string? roles) ? roles : null;

    private static bool TryYears(Population population, ref Said said)
    {
        if (population["experience"] is { } experience)
            return TryRange(experience, static range => (range.From, range.To), ref said);
        if (population["potential_experience"] is { } potential)
            return TryRange(potential, static range => (0, Math.Max(range.Middle, 1)), ref said);
        return population["tenure"] is not { } tenure
            || TryRange(tenure, static range => (range.From, Workforce.Bins), ref said);
    }

    private static bool TryRange(string text, Func<YearsRange, (double From, double To)> reads, ref Said said)
    {
        if (YearsRange.Read(text) is not { } range)
            return false;
        (said.From, said.To) = reads(range);
        return true;
    }

    private bool TryCredentials(Population population, ref Said said)
    {
        if (population["certified"] is { } certified)
            said.Certified = certified == "yes" ? 1 : 0;
        if (population["credentials"] is { } held)
            said.Held = held[0] - '0';
        if (population["credential"] is not { } written)
            return said.Held is >= 0 and <= 3;
        int[] credentials = [.. written.Split('+').Select(id => _workforce.Credentials.IndexOf(id))];
        said.Credentials = credentials;
        if (credentials.Length > 1)
            said.Held = Math.Min(credentials.Length, 3);
        return !credentials.Contains(-1);
    }

    private bool TryMarket(Population population, ProgrammeParameters programme, ref Said said)
    {
        double[]? setting = population["industry"] is { } industry ? _industries.Shares(industry) : Read(population, programme, "setting", _workforce.Settings);
        double[]? mode = Read(population, programme, "mode", _workforce.Modes);
        double[]? education = Read(population, programme, "education", _workforce.Educations);
        double[]? specialty = HeldSpecialty(population) is { } held
            ? MixtureReader.Read(held, _workforce.Specialties)
            : Read(population, programme, "specialty", _workforce.Specialties);
        if (setting is null || mode is null || education is null || specialty is null)
            return false;
        said.Setting = Levels.Mixture(setting);
        said.Mode = Levels.Mixture(mode);
        said.Education = Levels.Mixture(education);
        said.Specialty = Levels.Mixture(specialty);
        return true;
    }

    private string? HeldSpecialty(Population population) =>
        population["specialty"] is null && population["credential"] is { } credential ? _parameters.Credentials.Specialties.GetValueOrDefault(credential) : null;

    /// <summary>Empty when silent, null when a level is not known.</summary>
    private static double[]? Read(Population population, ProgrammeParameters programme, string attribute, ImmutableArray<string> levels)
    {
        string? written = population[attribute] ?? programme.Members.GetValueOrDefault(attribute);
        return written is null ? [] : MixtureReader.Read(written, levels);
    }
}
