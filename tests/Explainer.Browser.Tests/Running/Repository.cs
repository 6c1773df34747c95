namespace Explainer.BrowserTests.Running;

/// <summary>Where the checked-out repository stands.</summary>
internal static class Repository
{
    public static string Root => Tests.Repository.Root;

    public static string Specimen => Path.Combine(Root, "tests", "Explainer.Browser.Tests", "Specimen");
}
