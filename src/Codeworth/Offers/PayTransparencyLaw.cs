namespace Codeworth.Offers;

/// <summary>A law on telling pay in postings, as public pages describe it. Not legal advice.</summary>
/// <param name="State">Postal code.</param>
/// <param name="City">Cities of a local law, separated by <c>|</c>; empty for a law of the state.</param>
/// <param name="Required"><c>yes</c>: in postings; <c>asked</c>: when asked for or later; <c>pending</c>: not known to be law.</param>
/// <param name="Effective">Its first day; null where none was found.</param>
/// <param name="LeastEmployees">Employers with fewer are free of it; null where that was not found.</param>
/// <param name="CoversRemote">Whether jobs that may be done from there count.</param>
/// <param name="Url">The page that describes it.</param>
/// <param name="Note">What else is to know.</param>
public sealed record PayTransparencyLaw(string State, string City, string Required, DateOnly? Effective, int? LeastEmployees, bool CoversRemote, string Url, string Note)
{
    /// <summary>Whether a posting of that day must state pay, as far as its state goes.</summary>
    public bool Requires(DateOnly day) => Required == "yes" && City.Length == 0 && Effective is { } since && since <= day;
}
