namespace Codeworth.Evidence;

/// <summary>A release that figures were read from: <c>source.yml</c> beside its tables.</summary>
/// <param name="Id">Folder and release: <c>bls-oews/national-2025</c>.</param>
/// <param name="Publisher">The body that made the figures.</param>
/// <param name="Programme">The series whose offset the figures share: <c>oews</c>, <c>aapc</c>, <c>acs</c> ...</param>
/// <param name="Kind">official, survey, person-level or reference: for the shares of an answer.</param>
/// <param name="Title">The release's title.</param>
/// <param name="Release">Its date or edition, as published.</param>
/// <param name="Year">The calendar year the figures speak of (the newest, where they span several).</param>
/// <param name="Url">Where the publisher shows it.</param>
/// <param name="Licence">The terms it is shared under.</param>
/// <param name="Retrieved">When it was read: <c>2026-11</c>.</param>
/// <param name="HowRead">How the figures were read, and from which copy.</param>
public sealed record Source(
    string Id,
    string Publisher,
    string Programme,
    string Kind,
    string Title,
    string Release,
    int Year,
    string Url,
    string Licence,
    string Retrieved,
    string HowRead);
