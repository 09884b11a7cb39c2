using System.Xml.Linq;

namespace Codeworth.Tests.House;

/// <summary>Arrows run one way: Codeworth.Numerics, Codeworth, Codeworth.Data, Codeworth.App.</summary>
public sealed class ArrowsTest
{
    private static readonly string[] Houses = ["Codeworth.Numerics", "Codeworth", "Codeworth.Data", "Codeworth.App"];

    public static TheoryData<string> Projects => [.. Houses];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_the_one_before_it_alone(string project)
    {
        var file = XDocument.Load(Repository.At($"src/{project}/{project}.csproj"));
        string[] referred = [.. file.Descendants("ProjectReference")
            .Select(each => Path.GetFileNameWithoutExtension(each.Attribute("Include")!.Value.Replace('\\', '/')))];
        Assert.Equal(Before(project).TakeLast(1), referred);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_assembly_refers_only_to_those_before_it(string project)
    {
        string? path = CompiledAssembly.Find(project);
        Assert.SkipWhen(path is null, $"{project} is not built: build the solution first.");
        string[] ours = [.. CompiledAssembly.Read(path!).Assemblies.Where(name => name.StartsWith("Codeworth", StringComparison.Ordinal))];
        Assert.Empty(ours.Except(Before(project)));
    }

    [Theory]
    [InlineData("Codeworth.Numerics")]
    [InlineData("Codeworth")]
    public void The_engine_takes_no_package(string project)
    {
        IEnumerable<string> foreign = CompiledAssembly.Read(CompiledAssembly.Find(project)!).Assemblies
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Except(Before(project));
        Assert.Empty(foreign);
    }

    /// <summary>The protocol for assistants is a door: nothing behind the doors knows of it.</summary>
    [Theory]
    [InlineData("Codeworth.Numerics")]
    [InlineData("Codeworth")]
    [InlineData("Codeworth.Data")]
    public void The_protocol_is_known_to_the_doors_alone(string project) =>
        Assert.Empty(CompiledAssembly.Read(CompiledAssembly.Find(project)!).Assemblies.Where(name => name.StartsWith("ModelContextProtocol", StringComparison.Ordinal)));

    private static string[] Before(string project) => Houses[..Array.IndexOf(Houses, project)];
}
