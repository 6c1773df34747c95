using System.Collections.Concurrent;

namespace Explainer.Tests;

/// <summary>The small course that every case stands on. Its folders are lent and used again, because laying forty files for each of three hundred cases costs more than the cases.</summary>
internal static class SmallCourse
{
    private static readonly (string From, string To)[] PlainGround =
    [
        (Path.Combine(Repository.Root, "theme", "assets"), Path.Combine("theme", "assets")),
        (Path.Combine(Repository.Golden, "base", "theme"), "theme"),
        (Path.Combine(Repository.Golden, "base", "input"), "input"),
    ];

    private static readonly (string From, string To)[] DressedGround =
    [
        (Path.Combine(Repository.Root, "theme"), "theme"),
        (Path.Combine(Repository.Golden, "base", "input"), "input"),
    ];

    private static readonly ConcurrentBag<CourseFolder> PlainFolders = [];
    private static readonly ConcurrentBag<CourseFolder> DressedFolders = [];

    static SmallCourse() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var folder in PlainFolders.Concat(DressedFolders))
        {
            folder.Delete();
        }
    };

    /// <summary>With the smallest templates that show it.</summary>
    public static CourseFolder Plain() => PlainFolders.TryTake(out var folder) ? folder : new CourseFolder(PlainGround, PlainFolders.Add);

    /// <summary>In the real theme.</summary>
    public static CourseFolder Dressed() => DressedFolders.TryTake(out var folder) ? folder : new CourseFolder(DressedGround, DressedFolders.Add);

    /// <summary>A folder that nobody gets after this one, and that nothing is remembered of: what is done to it need not be undone.</summary>
    public static CourseFolder Fresh() => new(PlainGround);
}
