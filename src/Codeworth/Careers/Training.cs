using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>A programme of study: by oneself, a certificate, a degree, a course that stands for experience.</summary>
/// <param name="Kind">self-study, certificate, degree or course.</param>
/// <param name="Education">Id of the education it ends in; empty for none.</param>
/// <param name="Credentials">Ids of credentials whose exam it prepares for, the usual one first.</param>
public sealed record Training(string Id, string Name, ImmutableArray<string> OtherNames, string Kind, string Education, ImmutableArray<string> Credentials)
    : Named(Id, Name, OtherNames);
