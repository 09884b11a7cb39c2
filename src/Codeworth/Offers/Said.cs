namespace Codeworth.Offers;

/// <summary>What a posting says of one thing, and where.</summary>
/// <typeparam name="T">What is said.</typeparam>
/// <param name="Value">As it is understood.</param>
/// <param name="At">Where in <see cref="Posting.Text"/> it stands.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1.</param>
public sealed record Said<T>(T Value, TextSpan At, double Confidence);
