using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>What a reader looks through.</summary>
/// <param name="Script">Whether the browser runs scripts.</param>
/// <param name="HighContrast">Whether the system replaces all colours.</param>
/// <param name="Calm">Whether the reader asked for less motion.</param>
/// <param name="Touch">Whether the screen takes fingers.</param>
internal sealed record Device(
    int Width = 1280,
    int Height = 900,
    bool Script = true,
    bool Dark = false,
    bool HighContrast = false,
    bool Calm = false,
    bool Touch = false)
{
    public static Device Desk { get; } = new();

    public static Device WithoutScript { get; } = new(Script: false);

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        JavaScriptEnabled = Script,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = HighContrast ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = Calm ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        HasTouch = Touch,
        Locale = "en-GB",
    };
}
