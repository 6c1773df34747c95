using System.Globalization;

namespace Explainer.Benchmarks.Measuring;

/// <summary>The most memory a process has held at once (VmHWM), in MB of 1,000,000 bytes.</summary>
internal static class MemoryPeak
{
    public static double OfThisProcess() => Of("self") ?? double.NaN;

    /// <summary>Null when the process is gone or the system does not say.</summary>
    public static double? Of(string process)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                {
                    return long.Parse(line["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) * 1024 / 1e6;
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It ended between two looks.
        }

        return null;
    }
}
