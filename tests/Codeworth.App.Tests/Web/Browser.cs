using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Codeworth.App.Tests.Web;

/// <summary>An installed Chromium, started once and shared; tests are skipped with the reason where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _missing = "";

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } path)
        {
            _missing = "No Chromium found: set CODEWORTH_CHROMIUM to its path or install chromium or google-chrome.";
            return;
        }

        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        }
        catch (PlaywrightException failure)
        {
            _missing = $"{path} could not be driven: {failure.Message}";
        }
    }

    /// <summary>A page of a fresh browser, with or without scripts, as wide as said.</summary>
    public async Task<IPage> Open(View view)
    {
        Assert.SkipUnless(_browser is not null, _missing);
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = view.Width < 500 ? 844 : 900 },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = view.Scripts,
        });
        IPage page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(30_000);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    private static string? Executable()
    {
        string? said = Environment.GetEnvironmentVariable("CODEWORTH_CHROMIUM");
        if (!string.IsNullOrEmpty(said))
            return File.Exists(said) ? said : null;
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

/// <summary>How a page is looked at.</summary>
/// <param name="Width">Pixels: 390 is a phone.</param>
public sealed record View(int Width = 1280, bool Dark = false, bool Scripts = true);
