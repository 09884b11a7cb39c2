namespace Codeworth.Offers.Reading;

/// <summary>The text of a page of HTML as it would be read.</summary>
/// <param name="html">Source of a page or a part of one.</param>
/// <param name="data">Takes the text of each <c>application/ld+json</c> block.</param>
public delegate string PageText(string html, List<string> data);
