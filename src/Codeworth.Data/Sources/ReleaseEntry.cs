namespace Codeworth.Data.Sources;

/// <summary>One release in <c>source.yml</c>; what it leaves out is as for its publisher.</summary>
internal sealed class ReleaseEntry
{
    public string Title { get; set; } = "";

    public string Release { get; set; } = "";

    public int Year { get; set; }

    public string Url { get; set; } = "";

    public string Retrieved { get; set; } = "";

    public string HowRead { get; set; } = "";

    public string? Publisher { get; set; }

    public string? Programme { get; set; }

    public string? Kind { get; set; }

    public string? Licence { get; set; }

    public static ReleaseEntry Of(Release release, Publisher common) => new()
    {
        Title = release.Title,
        Release = release.Edition,
        Year = release.Year,
        Url = release.Url,
        Retrieved = Sources.Release.Retrieved,
        HowRead = release.HowRead,
        Publisher = Own(release.Publisher.Name, common.Name),
        Programme = Own(release.Publisher.Programme, common.Programme),
        Kind = Own(release.Publisher.Kind, common.Kind),
        Licence = Own(release.Publisher.Licence, common.Licence),
    };

    private static string? Own(string own, string common) => own == common ? null : own;
}
