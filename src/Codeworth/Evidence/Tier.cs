namespace Codeworth.Evidence;

/// <summary>How close a figure is to the body that made it.</summary>
public enum Tier
{
    /// <summary>The publisher's own page, file or paper.</summary>
    A,

    /// <summary>Another page that reports a named survey, agency or firm.</summary>
    B,

    /// <summary>Unsourced or undated: shown to readers, never fitted.</summary>
    C,
}
