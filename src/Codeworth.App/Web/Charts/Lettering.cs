using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Codeworth.App.Web.Charts;

/// <summary>SVG text. A component because Razor keeps the tag <c>text</c> for itself.</summary>
public sealed class Lettering : ComponentBase
{
    /// <summary>Pixels from the left.</summary>
    [Parameter, EditorRequired]
    public double X { get; set; }

    /// <summary>Pixels from the top, of the baseline.</summary>
    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>start, middle or end.</summary>
    [Parameter]
    public string Anchor { get; set; } = "start";

    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public string Words { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Px.Of(X));
        builder.AddAttribute(2, "y", Px.Of(Y));
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Words);
        builder.CloseElement();
    }
}
