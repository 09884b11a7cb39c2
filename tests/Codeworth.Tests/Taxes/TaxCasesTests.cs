using System.Globalization;
using Codeworth.Data.Catalog;
using Codeworth.Questions;
using Codeworth.Taxes;
using Codeworth.Tests.Data;
using Codeworth.Tests.Estimates;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Codeworth.Tests.Taxes;

/// <summary>Cases that a tax preparer can read, in <c>Cases/us</c>, with their arithmetic in a comment; they mirror rules and figures by their path.</summary>
public sealed class TaxCasesTests
{
    private static readonly string Folder = Path.Combine(EvidenceInputs.Repository(), "tests", "Codeworth.Tests", "Cases");

    public static TheoryData<string, string> Cases() =>
        [.. Files().SelectMany(file => Read(file).Select(@case => (Path.GetRelativePath(Folder, file).Replace('\\', '/'), Text(@case["name"]))))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_found_to_the_cent(string file, string name)
    {
        YamlMappingNode found = Read(Path.Combine(Folder, file)).Single(@case => Text(@case["name"]) == name);
        Dictionary<string, string> household = Fields(found["household"]);
        TakeHomeFields fields = TakeHomeFields.Of(field => household.GetValueOrDefault(field));
        var reading = TakeHomeReading.Read(fields with { Children = null, ChildAges = fields.Children }, Fitted.Vocabulary.Places, TaxFigureFiles.Laws, 2025);
        TakeHome answer = TakeHomePay.Answer(TaxFigureFiles.Laws, reading.Value).TakeHome;
        foreach ((string part, string expected) in Fields(found["expect"]))
            Assert.Equal(double.Parse(expected, CultureInfo.InvariantCulture), Part(answer, part), 0.0051);
    }

    [Fact]
    public void Every_jurisdiction_has_a_case_at_the_path_of_its_figures()
    {
        string figures = Path.Combine(EvidenceInputs.Repository(), "data", "parameters", "us");
        string[] jurisdictions = [.. Directory.EnumerateDirectories(Path.Combine(figures, "local")).Select(folder => "us/local/" + Path.GetFileName(folder)),
            .. TaxFolderTests.States.Select(state => "us/states/" + state.ToLowerInvariant())];
        Assert.Equal(51 + 11, jurisdictions.Length);
        Assert.All(jurisdictions, jurisdiction => Assert.True(File.Exists(Path.Combine(Folder, jurisdiction + ".yml")), jurisdiction));
    }

    private static double Part(TakeHome found, string name) => name switch
    {
        "federal" => found.FederalIncome,
        "federal_refundable" => found.FederalRefundable,
        "social_security" => found.SocialSecurity,
        "medicare" => found.Medicare,
        "state_income" => found.StateIncome,
        "state_refundable" => found.StateRefundable,
        "state_payroll" => found.StatePayroll,
        "local" => found.Local,
        "net" => found.Net,
        _ => throw new KeyNotFoundException(name),
    };

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(Folder, "us"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<YamlMappingNode> Read(string file)
    {
        using StreamReader reader = new(file);
        YamlStream yaml = [];
        yaml.Load(reader);
        return ((YamlSequenceNode)yaml.Documents[0].RootNode).Children.Cast<YamlMappingNode>();
    }

    private static Dictionary<string, string> Fields(YamlNode node) =>
        ((YamlMappingNode)node).Children.ToDictionary(field => Text(field.Key), field => Text(field.Value), StringComparer.Ordinal);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
