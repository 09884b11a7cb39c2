using Codeworth.Estimates.Parameters;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Fitting;

/// <summary>The unknowns of a linear-Gaussian system, by name, with their priors and variance components.</summary>
internal sealed class ParameterSpace(IReadOnlyDictionary<string, ComponentPrior> components)
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _components = new(StringComparer.Ordinal);

    public List<string> Names { get; } = [];

    public List<GaussianParameter> Parameters { get; } = [];

    /// <summary>Priors of the components in use, in the order of their indices.</summary>
    public List<ComponentPrior> ComponentPriors { get; } = [];

    public IEnumerable<string> ComponentNames => _components.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    public int this[string name] => _indices[name];

    /// <summary>Index of a parameter with a known prior, made when first named.</summary>
    public int Known(string name, Prior prior) => Add(name, new GaussianParameter(prior.Mean, GaussianVariance.Fixed(prior.Sd * prior.Sd)));

    /// <summary>Index of a parameter around 0 whose standard deviation is an estimated component.</summary>
    public int Pooled(string name, string component) => Add(name, new GaussianParameter(0, GaussianVariance.Estimated(Component(component))));

    /// <summary>Index of a variance component, taken into use when first named.</summary>
    public int Component(string name)
    {
        if (_components.TryGetValue(name, out int index))
            return index;
        ComponentPriors.Add(components[name]);
        return _components[name] = _components.Count;
    }

    private int Add(string name, GaussianParameter parameter)
    {
        if (_indices.TryGetValue(name, out int index))
            return index;
        Names.Add(name);
        Parameters.Add(parameter);
        return _indices[name] = Names.Count - 1;
    }
}
