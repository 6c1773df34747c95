using Microsoft.Win32.SafeHandles;

namespace Explainer.Writing;

/// <summary>Opens a file that is gone when it is closed, however the process ends.</summary>
public static class TemporaryFile
{
    private const int MostTries = 100;

    /// <summary>A new, empty file in <paramref name="folder"/>, such as the system's own folder for such files; null when the disk refuses.</summary>
    public static SafeFileHandle? Open(string folder)
    {
        for (var number = 0; number < MostTries; number++)
        {
            var path = Path.Combine(folder, $"explainer-{Environment.ProcessId}-{number}");
            try
            {
                var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);

                // Without a name already while it is in use, where the system allows it: then no end of the process leaves it behind.
                File.Delete(path);
                return file;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Left by a process that was ended where names stay, or in use by this one.
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return null;
    }
}
