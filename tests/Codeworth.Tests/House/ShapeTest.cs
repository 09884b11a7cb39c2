using System.Text.RegularExpressions;

namespace Codeworth.Tests.House;

/// <summary>Small files named for one concept, short methods, nothing left for later.</summary>
public sealed partial class ShapeTest
{
    /// <summary>Where <see cref="NotSupportedException"/> is the contract, by file, with the reason.</summary>
    private static readonly Dictionary<string, string> Unsupported = new(StringComparer.Ordinal)
    {
        ["src/Codeworth.Data/Sources/Oews/WorkbookStream.cs"] = "a stream that is read forwards says so of seeking and writing",
    };

    private static readonly string[] Written = [.. Repository.Files("src", ".cs", ".razor", ".css", ".js")];

    [Fact]
    public void Files_are_small()
    {
        (string Path, int Lines)[] files = [.. Written.Select(path => (path, File.ReadLines(Repository.At(path)).Count())).OrderBy(file => file.Item2)];
        Assert.InRange(Quantile(files, 0.5), 1, 80);
        Assert.InRange(Quantile(files, 0.9), 1, 250);
        Assert.Empty(files.Where(file => file.Lines > 400));
    }

    [Fact]
    public void Methods_are_short()
    {
        (string Method, int Lines)[] methods = [.. new[] { "Codeworth.Numerics", "Codeworth", "Codeworth.Data", "Codeworth.App" }
            .Select(CompiledAssembly.Find).OfType<string>().SelectMany(MethodLengths.Of).OrderBy(method => method.Lines)];
        Assert.InRange(Quantile(methods, 0.9), 2, 24);
    }

    [Fact]
    public void Nothing_is_left_for_later() =>
        Assert.Empty(Written.Where(path => Later().IsMatch(Repository.Read(path))));

    [Fact]
    public void What_is_not_supported_says_why() =>
        Assert.Equal(Unsupported.Keys.Order(StringComparer.Ordinal), Written.Where(path => NotSupported().IsMatch(Repository.Read(path))));

    [Fact]
    public void Namespaces_follow_folders()
    {
        IEnumerable<string> astray = Repository.Files("src", ".cs")
            .Where(path => Namespace().Match(Repository.Read(path)) is { Success: true } found
                && found.Groups[1].Value != Path.GetDirectoryName(path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.'));
        Assert.Empty(astray);
    }

    private static int Quantile((string Name, int Lines)[] ascending, double share) =>
        ascending[(int)Math.Ceiling(share * ascending.Length) - 1].Lines;

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex(@"new NotSupportedException\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotSupported();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
