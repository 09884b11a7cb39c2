namespace Codeworth.App.Web.Releases;

/// <summary>Where a figure stands among its source's figures, its row marked.</summary>
public static class FigureAddress
{
    /// <param name="id">As in <c>aapc/2025/certified-mean</c>: publisher, release and the figure's own id.</param>
    public static string Of(string id)
    {
        int source = id.IndexOf('/', id.IndexOf('/', StringComparison.Ordinal) + 1);
        return $"/evidence/{id[..source]}?figure={Uri.EscapeDataString(id[(source + 1)..])}#figure";
    }
}
