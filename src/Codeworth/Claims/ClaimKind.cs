namespace Codeworth.Claims;

/// <summary>What a claim is about, and so what it is held against.</summary>
public enum ClaimKind
{
    /// <summary>What the middle of a group is paid: held against the group's modelled median.</summary>
    Pay,

    /// <summary>What one person was paid: held against the spread of pay between people alike.</summary>
    Person,

    /// <summary>By how much one group is paid more than another: held against the joint posterior of both.</summary>
    Premium,

    /// <summary>That an amount in one place buys more than another elsewhere: held against published prices.</summary>
    Prices,

    /// <summary>A number that is no pay (growth, cost, time): held against a published figure of the same statistic, where one is kept.</summary>
    Published,

    /// <summary>Words without a number: nothing to compute.</summary>
    Words,
}
