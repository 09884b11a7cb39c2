namespace Codeworth.Questions;

/// <summary>What places are ranked by.</summary>
public enum PlaceOrder
{
    /// <summary>Most purchasing power first.</summary>
    PurchasingPower,

    /// <summary>Most take-home pay first.</summary>
    TakeHome,

    /// <summary>Highest market median first.</summary>
    Pay,

    /// <summary>Lowest prices first.</summary>
    Prices,

    /// <summary>Lowest rents first.</summary>
    Housing,

    /// <summary>Least pay needed to live as at home first.</summary>
    Needed,

    /// <summary>By name.</summary>
    Name,
}
