namespace Explainer.Tests;

/// <summary>Where things stand that tests read: the folder with the solution, and what is in it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Sources => Path.Combine(Root, "src", "Explainer");

    public static string Tests => Path.Combine(Root, "tests", "Explainer.Tests");

    public static string Golden => Path.Combine(Tests, "Golden");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Explainer.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not stand below Explainer.sln");
        }

        return folder;
    }
}
