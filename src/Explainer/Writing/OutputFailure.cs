using System.Diagnostics.CodeAnalysis;

namespace Explainer.Writing;

/// <summary>The disk refused something at a path of the site.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown and caught in this room only.")]
internal sealed class OutputFailure(string path, Exception error) : Exception(error.Message, error)
{
    private const int UnixDiskFull = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int UnixReadOnly = 30;

    public string Path => path;

    /// <summary>What the disk said, as the end of a sentence.</summary>
    public static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "you have no right to write there",
        PathTooLongException => "the path is too long",
        DirectoryNotFoundException => "its folder is not there",
        _ when error.HResult is UnixDiskFull or WindowsDiskFull => "the disk is full",
        _ when error.HResult is UnixReadOnly => "the disk is read-only",
        _ => error.Message,
    };
}
