namespace Explainer.Writing;

/// <summary>Keeps a second build out of a folder; the system lets go of it even when the program is killed.</summary>
internal sealed class OutputLock : IDisposable
{
    private const int LinuxInUse = 11;
    private const int MacInUse = 35;
    private const int WindowsInUse = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>The lock, or null when another build has it.</summary>
    public static OutputLock? Take(string folder)
    {
        var path = Path.Combine(folder, Manifest.LockName);
        try
        {
            return new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException error) when (error.HResult is LinuxInUse or MacInUse or WindowsInUse)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
