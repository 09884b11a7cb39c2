namespace Codeworth.App.Web.Shared;

/// <summary>A page and what it is called.</summary>
public sealed record Link(string Address, string Name);
