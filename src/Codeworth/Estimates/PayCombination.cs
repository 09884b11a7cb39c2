using Codeworth.Estimates.Compiled;

namespace Codeworth.Estimates;

/// <summary>A sparse combination of the fit's components: what something adds to log pay.</summary>
internal sealed class PayCombination
{
    private readonly SortedDictionary<int, double> _terms = [];

    public static PayCombination None { get; } = new();

    public IEnumerable<int> Components => _terms.Keys;

    public static PayCombination Of(params ReadOnlySpan<(int Component, double Coefficient)> terms)
    {
        PayCombination made = new();
        foreach ((int component, double coefficient) in terms)
            made.Add(component, coefficient);
        return made;
    }

    public static PayCombination Of(in Terms terms)
    {
        PayCombination made = new();
        for (int t = 0; t < terms.Count; t++)
            made.Add(terms.Indices[t], terms.Coefficients[t]);
        return made;
    }

    public PayCombination Plus(PayCombination other) => Less(None.Less(other));

    public PayCombination Less(PayCombination other)
    {
        PayCombination made = new();
        foreach ((int component, double coefficient) in _terms)
            made.Add(component, coefficient);
        foreach ((int component, double coefficient) in other._terms)
            made.Add(component, -coefficient);
        return made;
    }

    /// <summary>Its value where components have these values.</summary>
    public double At(ReadOnlySpan<double> components)
    {
        double sum = 0;
        foreach ((int component, double coefficient) in _terms)
            sum += coefficient * components[component];
        return sum;
    }

    /// <summary>Its mean and posterior standard deviation.</summary>
    public Contrast In(FittedModel fit)
    {
        int[] components = [.. _terms.Keys];
        double[] coefficients = [.. _terms.Values];
        return fit.ContrastOf(components, coefficients);
    }

    private void Add(int component, double coefficient)
    {
        double sum = _terms.GetValueOrDefault(component) + coefficient;
        if (sum == 0)
            _terms.Remove(component);
        else
            _terms[component] = sum;
    }
}
