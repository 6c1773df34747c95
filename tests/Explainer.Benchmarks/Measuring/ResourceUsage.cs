using System.Runtime.InteropServices;

namespace Explainer.Benchmarks.Measuring;

/// <summary>Processor time of all finished children of this process, as the system counts it.</summary>
internal static class ResourceUsage
{
    private const int Children = -1;

    public static double ChildrenMilliseconds()
    {
        // Two times (seconds, microseconds), then fourteen counters.
        var numbers = new long[18];
        return OperatingSystem.IsLinux() && Read(Children, numbers) == 0
            ? ((numbers[0] + numbers[2]) * 1000.0) + ((numbers[1] + numbers[3]) / 1000.0)
            : double.NaN;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int who, [Out] long[] numbers);
}
