namespace Codeworth.Estimates;

/// <summary>How often 80 % intervals of one kind held what was held back from a fit like this one (method, section 11).</summary>
/// <param name="Of">Whose: <c>areas=metro</c> (medians of places), <c>people</c> (pay of all persons), <c>role=coder</c> (of persons of whom that is known).</param>
/// <param name="Count">Places or persons held back.</param>
/// <param name="Clusters">Neighbourhoods, announcements and employers the persons are of; states the places are of, 0 where not counted.</param>
/// <param name="Held">The share that the interval held, 0 to 1, each cluster of persons counted once; it should be 0.8. Of a widened group: as widened, on the half that it was not fitted to.</param>
/// <param name="StandardError">One standard error of that share; not a number where one cluster says nothing of it.</param>
public sealed record Coverage(string Of, int Count, int Clusters, double Held, double StandardError);
