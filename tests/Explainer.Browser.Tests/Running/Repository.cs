namespace Explainer.BrowserTests.Running;

/// <summary>Where the checked-out repository stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Specimen => Path.Combine(Root, "tests", "Explainer.Browser.Tests", "Specimen");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Explainer.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests must run inside the repository"));
}
