namespace Codeworth.Estimates.Parameters;

/// <summary>What is assumed of one number before any figure: normal on the log scale, with the reason it stands for.</summary>
public sealed record Prior
{
    /// <summary>Log scale: 0.10 is about 10 %.</summary>
    public double Mean { get; init; }

    /// <summary>Standard deviation, log scale; 0 fixes the number.</summary>
    public double Sd { get; init; }

    public string Reason { get; init; } = "";
}

/// <summary>A standard deviation estimated by marginal likelihood: where its search starts, and how far it may move.</summary>
public sealed record ComponentPrior
{
    /// <summary>Standard deviation on the log scale of pay, more than 0: the centre of its log-normal prior.</summary>
    public required double Start { get; init; }

    /// <summary>Standard deviation of the log of the standard deviation, more than 0.</summary>
    public double Spread { get; init; } = 0.5;

    public string Reason { get; init; } = "";
}
