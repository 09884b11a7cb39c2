namespace Codeworth.Numerics.Optimisation;

/// <summary>A function of one real number; a struct (a ref struct too) can be one, so that nothing is allocated to pass it.</summary>
public interface IScalarFunction
{
    /// <summary>The function's value at x.</summary>
    double At(double x);
}
