namespace Codeworth.Tests.House;

/// <summary>The engine reads no file, network, database, clock, chance or machine: they are arguments.</summary>
public sealed class PureEngineTest
{
    private static readonly string[] Namespaces =
    [
        "System.IO.", "System.Net.", "System.Data.", "System.Security.Cryptography.", "Microsoft.Win32.",
    ];

    private static readonly string[] Types =
    [
        "System.Environment", "System.Console", "System.AppContext", "System.AppDomain", "System.Threading.Thread", "System.Threading.Timer",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Runtime.InteropServices.RuntimeInformation",
    ];

    private static readonly string[] Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.Random.get_Shared", "System.Guid.NewGuid", "System.Threading.Tasks.Task.Delay",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.TimeZoneInfo.get_Local",
    ];

    /// <summary>What the compiler itself writes, with the reason.</summary>
    private static readonly Dictionary<string, string> Compiler = new(StringComparer.Ordinal)
    {
        ["System.Environment.get_CurrentManagedThreadId"] = "an iterator asks whether its first enumeration is on the thread that made it",
    };

    public static TheoryData<string> Engine => ["Codeworth.Numerics", "Codeworth"];

    [Theory]
    [MemberData(nameof(Engine))]
    public void It_names_no_type_of_input_or_output(string project) =>
        Assert.Empty(Read(project).Types.Where(type => Namespaces.Any(each => type.StartsWith(each, StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Engine))]
    public void It_asks_the_machine_nothing(string project) =>
        Assert.Empty(Read(project).Members.Where(Asks).Except(Compiler.Keys));

    [Fact]
    public void The_clock_is_seen_where_it_is_read() =>
        Assert.Contains(CompiledAssembly.Read(typeof(PureEngineTest).Assembly.Location).Members, Asks);

    private static bool Asks(string member) =>
        Members.Contains(member, StringComparer.Ordinal) || Types.Contains(member[..member.LastIndexOf('.')].TrimEnd('.'), StringComparer.Ordinal);

    private static CompiledAssembly Read(string project) => CompiledAssembly.Read(CompiledAssembly.Find(project)!);
}
