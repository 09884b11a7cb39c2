using System.Collections;
using System.Reflection;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Tests.Estimates;
using Codeworth.Tests.House;
using Xunit;

namespace Codeworth.Tests.Data.Models;

/// <summary>Parameters are read whole, unknown names are refused, and every assumption has its reason.</summary>
public sealed class ModelParametersFileTests
{
    private static readonly string Written = Repository.Read("data/parameters/model.yml");

    [Fact]
    public void A_misspelt_name_is_refused_with_its_line()
    {
        string wrong = Written.Replace("\ndrift:", "\ndrfit:", StringComparison.Ordinal);
        int line = 1 + wrong[..wrong.IndexOf("drfit:", StringComparison.Ordinal)].Count(letter => letter == '\n');
        InvalidDataException refused = Assert.Throws<InvalidDataException>(() => ModelParametersFile.Read(new StringReader(wrong)));
        Assert.Contains("drfit", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"line {line}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_name_is_refused() => Assert.Throws<InvalidDataException>(() =>
        ModelParametersFile.Read(new StringReader(Written.Replace("\norigin: 2025-05", "\n", StringComparison.Ordinal))));

    [Fact]
    public void A_role_that_is_not_in_the_reference_tables_is_refused_by_name()
    {
        Dictionary<string, string> holders = new(Fitted.Parameters.Credentials.Holders) { ["CPC"] = "plumber:1" };
        ModelParameters wrong = Fitted.Parameters with { Credentials = Fitted.Parameters.Credentials with { Holders = holders } };
        FormatException refused = Assert.Throws<FormatException>(() => EvidenceModel.Fit(wrong, Fitted.Evidence, Fitted.Model.Compiled.Components));
        Assert.Contains("credentials.holders.CPC", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_prior_and_every_share_has_its_reason()
    {
        List<string> bare = [];
        Visit(Fitted.Parameters, "model", bare);
        Assert.Empty(bare);
    }

    [Fact]
    public void Every_programme_of_the_evidence_is_used_or_has_the_reason_why_not()
    {
        IEnumerable<string> sourced = Fitted.Evidence.Figures.Where(figure => figure.Cited.Tier != Tier.C).Select(figure => figure.Cited.Source).Distinct()
            .Select(source => Fitted.Evidence.Sources[source].Programme).Distinct();
        Assert.Empty(sourced.Except(Fitted.Parameters.Programmes.Keys));
        Assert.All(Fitted.Parameters.Programmes.Where(programme => !programme.Value.Use), programme => Assert.NotEqual("", programme.Value.Reason));
    }

    /// <summary>Visits every prior, series, level and programme below an object.</summary>
    private static void Visit(object value, string path, List<string> bare)
    {
        bool reasoned = value switch
        {
            Prior prior => prior.Reason.Length > 0,
            SeriesParameters series => series.Reason.Length > 0,
            LevelParameters level => level.Reason.Length > 0,
            ComponentPrior component => component.Reason.Length > 0,
            RoleParameters role => role.Reason.Length > 0,
            PotentialExperience potential => potential.Reason.Length > 0,
            CategoryParameters category => category.Reason.Length > 0,
            ProgrammeParameters programme => programme.Confounding.Count == 0 || programme.Reason.Length > 0 || programme.Offset?.Reason.Length > 0,
            _ => true,
        };
        if (!reasoned)
            bare.Add(path);
        if (value is IDictionary many)
        {
            foreach (DictionaryEntry entry in many)
                Visit(entry.Value!, $"{path}.{entry.Key}", bare);
        }
        else if (value.GetType().Namespace == typeof(Prior).Namespace)
        {
            foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => property.GetValue(value) is not null))
                Visit(property.GetValue(value)!, $"{path}.{property.Name}", bare);
        }
    }
}
