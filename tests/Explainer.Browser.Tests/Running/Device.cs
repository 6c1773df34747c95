using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>What a reader looks through.</summary>
/// <param name="Script">Whether the browser runs scripts.</param>
/// <param name="HighContrast">Whether the system replaces all colours.</param>
/// <param name="Calm">Whether the reader asked for less motion.</param>
/// <param name="Touch">Whether the screen takes fingers.</param>
/// <param name="OwnClock">Whether the test chooses its day, each time before it opens a page.</param>
internal sealed record Device(
    int Width = 1280,
    int Height = 900,
    bool Script = true,
    bool Dark = false,
    bool HighContrast = false,
    bool Calm = false,
    bool Touch = false,
    bool OwnClock = false)
{
    public static Device Desk { get; } = new();

    public static Device WithoutScript { get; } = new(Script: false);

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        JavaScriptEnabled = Script,
        ColorScheme = Media.ColorScheme,
        ForcedColors = Media.ForcedColors,
        ReducedMotion = Media.ReducedMotion,
        HasTouch = Touch,
        Locale = "en-GB",
    };

    /// <summary>What style sheets ask about; screen or paper is for the browser to say, as it is when a page is printed.</summary>
    public PageEmulateMediaOptions Media => new()
    {
        Media = Microsoft.Playwright.Media.Null,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = HighContrast ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = Calm ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
    };
}
