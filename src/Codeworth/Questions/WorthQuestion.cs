using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>What is this job worth, for this person, at this date?</summary>
/// <param name="Market">The job and its place.</param>
/// <param name="Profile">The person.</param>
/// <param name="On">The month whose dollars are asked for.</param>
/// <param name="Pay">What the person is paid or offered, a full-time year; null when not said.</param>
public sealed record WorthQuestion(Market Market, Profile Profile, YearMonth On, AnnualWage? Pay = null);
