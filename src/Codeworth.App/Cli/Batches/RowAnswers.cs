using System.Buffers;
using Codeworth.Problems;

namespace Codeworth.App.Cli.Batches;

/// <summary>Answers the rows of a batch on one thread.</summary>
internal abstract class RowAnswers
{
    /// <summary>What is wrong with the row that was read last; empty when nothing is.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Reads the record whose cells were split last.</summary>
    public abstract void Read(ReadOnlySpan<byte> record);

    /// <summary>Writes the answer to it, each amount after a comma; called only when there is no problem.</summary>
    public abstract void Write(ArrayBufferWriter<byte> output);
}
