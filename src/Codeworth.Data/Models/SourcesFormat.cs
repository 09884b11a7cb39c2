using System.Collections.Immutable;
using Codeworth.Evidence;

namespace Codeworth.Data.Models;

/// <summary>The fitted sources' part of a model file.</summary>
internal static class SourcesFormat
{
    public static void Write(ModelWriter writer, ImmutableArray<Source> sources)
    {
        writer.Write(sources.Length);
        foreach (Source source in sources)
        {
            writer.Write([source.Id, source.Publisher, source.Programme, source.Kind, source.Title, source.Release]);
            writer.Write(source.Year);
            writer.Write([source.Url, source.Licence, source.Retrieved, source.HowRead]);
        }
    }

    public static ImmutableArray<Source> Read(ModelReader reader)
    {
        Source[] sources = new Source[Math.Clamp(reader.Int(), 0, ushort.MaxValue)];
        for (int i = 0; i < sources.Length; i++)
        {
            (ImmutableArray<string> said, int year, ImmutableArray<string> read) = (reader.Texts(), reader.Int(), reader.Texts());
            if (said.Length != 6 || read.Length != 4)
                throw new InvalidDataException(ErrorTexts.ModelDamaged);
            sources[i] = new Source(said[0], said[1], said[2], said[3], said[4], said[5], year, read[0], read[1], read[2], read[3]);
        }

        return [.. sources];
    }
}
