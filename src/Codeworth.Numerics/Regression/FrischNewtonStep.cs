namespace Codeworth.Numerics.Regression;

/// <summary>One step of <see cref="FrischNewton"/>: what x, z, w and g move by; s moves by as much as x the other way.</summary>
internal sealed class FrischNewtonStep(int rows, int rank)
{
    public double[] X { get; } = new double[rows];

    public double[] Z { get; } = new double[rows];

    public double[] W { get; } = new double[rows];

    public double[] Solution { get; } = new double[rank];
}
