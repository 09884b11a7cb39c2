namespace Codeworth.Questions;

/// <summary>The words of an order of places, as doors say and read them.</summary>
public static class PlaceOrderText
{
    public static string Of(PlaceOrder order) => order switch
    {
        PlaceOrder.PurchasingPower => "purchasing-power",
        PlaceOrder.TakeHome => "take-home",
        PlaceOrder.Pay => "pay",
        PlaceOrder.Prices => "prices",
        PlaceOrder.Housing => "housing",
        PlaceOrder.Needed => "needed",
        _ => "name",
    };
}
