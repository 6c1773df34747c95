namespace Explainer.BrowserTests.Running;

/// <summary>Where Chromium, Chrome and Edge usually stand on Linux, macOS and Windows; the build without windows first, which needs half the processor time.</summary>
internal static class BrowserPlaces
{
    private static readonly string[] Names =
        ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] Usual =
    [
        "/usr/lib/chromium/chromium-headless-shell", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] OnWindows = [@"Chromium\Application\chrome.exe", @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly Environment.SpecialFolder[] ProgramFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    /// <summary>Those that exist, the likeliest first.</summary>
    public static IEnumerable<string> Installed()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var onPath = Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)));
        var windows = OperatingSystem.IsWindows()
            ? ProgramFolders.SelectMany(folder => OnWindows.Select(path => Path.Combine(Environment.GetFolderPath(folder), path)))
            : [];
        return onPath.Concat(Usual).Concat(windows).Where(File.Exists).Distinct(StringComparer.Ordinal);
    }
}
