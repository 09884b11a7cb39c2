using System.Reflection;

namespace Codeworth.Data.Catalog;

/// <summary>Where the files of a data folder are read from: the folder, or the copies embedded in the assembly.</summary>
internal abstract class EvidenceFiles
{
    /// <summary>Names that begin and end so, relative to the data folder, with <c>/</c>, in ordinal order.</summary>
    public IEnumerable<string> Named(string start, string end) => Names()
        .Where(name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The file, or null where there is none.</summary>
    public abstract Stream? TryOpen(string name);

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public string Text(string name)
    {
        using StreamReader reader = new(TryOpen(name) ?? throw new FileNotFoundException(name, name));
        return reader.ReadToEnd();
    }

    protected abstract IEnumerable<string> Names();

    internal sealed class Embedded : EvidenceFiles
    {
        private const string Root = "data/";
        private static readonly Assembly Assembly = typeof(EvidenceFiles).Assembly;

        public override Stream? TryOpen(string name) => Assembly.GetManifestResourceStream(Root + name);

        protected override IEnumerable<string> Names() => Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => name[Root.Length..]);
    }

    internal sealed class Folder(string root) : EvidenceFiles
    {
        public override Stream? TryOpen(string name)
        {
            string path = Path.Combine(root, name);
            return File.Exists(path) ? File.OpenRead(path) : null;
        }

        protected override IEnumerable<string> Names() => Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            : [];
    }
}
