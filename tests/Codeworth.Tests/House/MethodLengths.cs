using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace Codeworth.Tests.House;

/// <summary>Lines that the bodies of an assembly's methods take, from the places the compiler noted for the debugger.</summary>
/// <remarks>Accessors and what the compiler adds are left out; a lambda or a local function counts within its method, an async method or iterator as one.</remarks>
internal static class MethodLengths
{
    public static IEnumerable<(string Method, int Lines)> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        MetadataReader code = file.GetMetadataReader();
        MetadataReader places = symbols.GetMetadataReader();
        return [.. code.MethodDefinitions.Select(each => Measure(code, places, each)).Where(each => each.Lines > 0)];
    }

    private static (string Method, int Lines) Measure(MetadataReader code, MetadataReader places, MethodDefinitionHandle handle)
    {
        MethodDefinition method = code.GetMethodDefinition(handle);
        TypeDefinition type = code.GetTypeDefinition(method.GetDeclaringType());
        string name = code.GetString(type.Name) + "." + code.GetString(method.Name);
        return IsWritten(code, type, method) ? (name, Lines(places, handle)) : (name, 0);
    }

    private static bool IsWritten(MetadataReader code, TypeDefinition type, MethodDefinition method)
    {
        string typeName = code.GetString(type.Name);
        string name = code.GetString(method.Name);
        bool stateMachine = typeName.Contains(">d__", StringComparison.Ordinal) && name == "MoveNext";
        bool accessor = name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);
        bool made = typeName.Contains('<', StringComparison.Ordinal) || (name.Contains('<', StringComparison.Ordinal) && name != "<Main>$");
        bool marked = method.GetCustomAttributes().Any(each => IsCompilerGenerated(code, each));

        // A page's markup compiles to one method: its length is its file's, which is measured as such.
        return stateMachine || !(accessor || made || marked || name == "BuildRenderTree");
    }

    private static bool IsCompilerGenerated(MetadataReader code, CustomAttributeHandle handle) =>
        code.GetCustomAttribute(handle).Constructor is { Kind: HandleKind.MemberReference } made
        && code.GetMemberReference((MemberReferenceHandle)made).Parent is { Kind: HandleKind.TypeReference } parent
        && code.GetString(code.GetTypeReference((TypeReferenceHandle)parent).Name) == nameof(CompilerGeneratedAttribute);

    private static int Lines(MetadataReader places, MethodDefinitionHandle handle)
    {
        SequencePoint[] points = [.. places.GetMethodDebugInformation(handle).GetSequencePoints()
            .Where(point => !point.IsHidden && IsSource(places, point))];
        return points.Length == 0 ? 0 : points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1;
    }

    private static bool IsSource(MetadataReader places, SequencePoint point)
    {
        string document = places.GetString(places.GetDocument(point.Document).Name).Replace('\\', '/');
        return document.Contains("/src/Codeworth", StringComparison.Ordinal) && !document.Contains("/obj/", StringComparison.Ordinal);
    }
}
