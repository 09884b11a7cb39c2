using System.Collections.Frozen;
using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>The figures careers are worked out from. What is not known of a credential is that of its issuer, or of credentials at large.</summary>
public sealed class CareerFigures
{
    private readonly FrozenDictionary<string, CareerFigure> _byId;

    /// <param name="figures">The figures; ids are unique.</param>
    public CareerFigures(IEnumerable<CareerFigure> figures)
    {
        All = [.. figures];
        _byId = All.ToFrozenDictionary(figure => figure.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every figure, in the order of the table.</summary>
    public ImmutableArray<CareerFigure> All { get; }

    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public CareerFigure this[string id] => _byId[id];

    /// <summary>A figure, or null.</summary>
    public CareerFigure? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>What is known of a credential: its own figure, its issuer's, or that of credentials at large.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="what">Which: <c>exam-fee</c>, <c>pass-chance</c> ...</param>
    public CareerFigure Of(Credential credential, string what) =>
        Find($"credential.{credential.Id}.{what}") ?? OfIssuer(credential.Issuer, what);

    /// <summary>What is known of an issuer's credentials: its figure, or that of credentials at large.</summary>
    public CareerFigure OfIssuer(string issuer, string what) => Find($"issuer.{issuer}.{what}") ?? this[$"credential.any.{what}"];

    /// <summary>What is known of promotions to a role: its own figure, or that of promotions at large.</summary>
    /// <param name="role">Id of the role they lead to.</param>
    /// <param name="what">Which: <c>chance</c>, <c>raise</c>.</param>
    public CareerFigure OfPromotion(string role, string what) => Find($"promotion.{role}.{what}") ?? this[$"promotion.{what}"];

    /// <summary>What is known of a programme; 0 where its table says nothing.</summary>
    public double Of(Training training, string what) => Find($"training.{training.Id}.{what}")?.Value ?? 0;

    /// <summary>The same figures with some said otherwise.</summary>
    /// <param name="instead">Figures that stand for those of the same id; a new id is added.</param>
    public CareerFigures With(IEnumerable<CareerFigure> instead)
    {
        Dictionary<string, CareerFigure> said = instead.ToDictionary(figure => figure.Id, StringComparer.OrdinalIgnoreCase);
        return new CareerFigures([.. All.Select(figure => said.Remove(figure.Id, out CareerFigure? other) ? other : figure), .. said.Values]);
    }

    /// <summary>The same figures with one at another value.</summary>
    public CareerFigures With(string id, double value) => With([this[id] with { Value = value }]);
}
