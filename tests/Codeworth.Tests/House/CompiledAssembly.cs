using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Codeworth.Tests.House;

/// <summary>What a compiled assembly refers to, read from its metadata.</summary>
/// <param name="Assemblies">Names of the assemblies it refers to.</param>
/// <param name="Types">Full names of the types it refers to outside itself.</param>
/// <param name="Members">The members it refers to outside itself, as <c>System.DateTime.get_Now</c>.</param>
internal sealed record CompiledAssembly(
    IReadOnlyList<string> Assemblies,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Members)
{
    /// <summary>Where an assembly of this solution lies: beside the tests, or where its own project built it.</summary>
    public static string? Find(string name)
    {
        string beside = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        string[] build = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^3..];
        string own = Path.Combine([Repository.Root, "src", name, .. build, name + ".dll"]);
        return File.Exists(beside) ? beside : File.Exists(own) ? own : null;
    }

    public static CompiledAssembly Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        return new CompiledAssembly(
            [.. reader.AssemblyReferences.Select(each => reader.GetString(reader.GetAssemblyReference(each).Name))],
            [.. reader.TypeReferences.Select(each => NameOf(reader, each))],
            [.. MembersOf(reader)]);
    }

    private static IEnumerable<string> MembersOf(MetadataReader reader)
    {
        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            MemberReference member = reader.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
                yield return NameOf(reader, (TypeReferenceHandle)member.Parent) + "." + reader.GetString(member.Name);
        }
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string outer = type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)
            : reader.GetString(type.Namespace);
        return outer + "." + reader.GetString(type.Name);
    }
}
