using System.Diagnostics;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>Finds a Chromium and starts it: the named one, an installed one, Playwright's own, Debian's.</summary>
internal static class Browser
{
    public const string Variable = "EXPLAINER_BROWSER";

    private static readonly string[] Arguments = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb"];
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static async Task<IBrowser> Start(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return await Try(playwright, named) ?? throw new InvalidOperationException($"{Variable} names `{named}`, which does not start as a browser");
        }

        foreach (var path in BrowserPlaces.Installed())
        {
            if (await Try(playwright, path) is { } installed)
            {
                return installed;
            }
        }

        if (await Try(playwright, null) is { } known)
        {
            return known;
        }

        if (await Install(() => Microsoft.Playwright.Program.Main(["install", "chromium"])) && await Try(playwright, null) is { } own)
        {
            return own;
        }

        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get")
            && await Install(() => Debian("update")))
        {
            foreach (var package in (string[])["chromium-headless-shell", "chromium"])
            {
                if (await Install(() => Debian("install", "-y", "--no-install-recommends", package)) && await Try(playwright, "/usr/bin/" + package) is { } debian)
                {
                    return debian;
                }
            }
        }

        throw new InvalidOperationException(
            $"there is no browser for the tests: set {Variable} to the path of a Chromium, Chrome or Edge, or install one of them, or let Playwright or Debian's apt-get reach the network");
    }

    /// <summary>A path may lead to a stub that only says how to install a browser, so each is tried.</summary>
    private static async Task<IBrowser?> Try(IPlaywright playwright, string? path)
    {
        try
        {
            // Playwright starts Chromium without its sandbox, which root and containers need.
            return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments, Timeout = 60_000 });
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }

    private static async Task<bool> Install(Func<int> command)
    {
        try
        {
            return await Task.Run(command).WaitAsync(Longest) == 0;
        }
        catch (Exception error) when (error is TimeoutException or PlaywrightException or IOException)
        {
            return false;
        }
    }

    private static int Debian(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/apt-get", arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
