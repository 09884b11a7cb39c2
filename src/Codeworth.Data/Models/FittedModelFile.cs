using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Markets;

namespace Codeworth.Data.Models;

/// <summary>The compiled fit as one file: a mark, then every array in a fixed order. Read in milliseconds.</summary>
public static class FittedModelFile
{
    /// <summary>Name of the file within <c>data/model</c> or a workspace.</summary>
    public const string Name = "model.bin";

    private const string Mark = "codeworth model 2";

    /// <summary>Writes whole or not at all.</summary>
    public static void Write(FittedModel model, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        string unfinished = file + ".unfinished";
        using (ModelWriter writer = new(File.Create(unfinished)))
            Write(writer, model.Compiled);
        File.Move(unfinished, file, overwrite: true);
    }

    /// <param name="stream">What <see cref="Write(FittedModel, string)"/> wrote.</param>
    /// <param name="vocabulary">The reference tables.</param>
    /// <param name="calibration">What a check found, which its answers state.</param>
    /// <exception cref="InvalidDataException">The stream holds no model of this version, or a damaged one.</exception>
    public static FittedModel Read(Stream stream, Vocabulary vocabulary, CalibrationTable? calibration = null)
    {
        using ModelReader reader = new(stream);
        try
        {
            if (reader.Text() != Mark)
                throw new InvalidDataException(ErrorTexts.ModelDamaged);
            return new FittedModel(Read(reader), vocabulary, calibration);
        }
        catch (EndOfStreamException cut)
        {
            throw new InvalidDataException(ErrorTexts.ModelDamaged, cut);
        }
    }

    private static void Write(ModelWriter writer, CompiledModel model)
    {
        writer.Write(Mark);
        writer.Write(model.Identity.Version);
        writer.Write(model.Identity.Fitted);
        WorkforceFormat.Write(writer, model.Workforce);
        writer.Write(model.FirstYear);
        writer.Write(model.GrowthSteps);
        writer.Write(model.Origin.ToString());
        writer.Write(model.Biases);
        writer.Write(model.Areas);
        writer.Write([.. model.Published.Select(published => published ? 1 : 0)]);
        writer.Write(model.Mean);
        writer.Write(model.PriorMean);
        writer.Write(model.Covariance);
        SpreadFormat.Write(writer, model.Spread);
        writer.Write(model.Newest.ToString());
        writer.Write(model.LocalChange);
        writer.Write(model.ExplainedAtMost);
        FiguresFormat.Write(writer, model.Figures);
        SourcesFormat.Write(writer, model.Sources);
        writer.Write([.. model.Components.Keys]);
        writer.Write([.. model.Components.Values]);
        writer.Write(model.LogMarginalLikelihood);
    }

    private static CompiledModel Read(ModelReader reader) => new()
    {
        Identity = new ModelIdentity(reader.Text(), reader.Text()),
        Workforce = WorkforceFormat.Read(reader),
        FirstYear = reader.Int(),
        GrowthSteps = reader.Int(),
        Origin = SpreadFormat.Month(reader),
        Biases = reader.Texts(),
        Areas = reader.Texts(),
        Published = [.. reader.Ints().Select(published => published == 1)],
        Mean = reader.Doubles(),
        PriorMean = reader.Doubles(),
        Covariance = reader.Doubles(),
        Spread = SpreadFormat.Read(reader),
        Newest = SpreadFormat.Month(reader),
        LocalChange = reader.Double(),
        ExplainedAtMost = reader.Double(),
        Figures = FiguresFormat.Read(reader),
        Sources = SourcesFormat.Read(reader),
        Components = Zip(reader.Texts(), reader.Doubles()),
        LogMarginalLikelihood = reader.Double(),
    };

    private static ImmutableSortedDictionary<string, double> Zip(ImmutableArray<string> names, double[] values) =>
        names.Zip(values).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
