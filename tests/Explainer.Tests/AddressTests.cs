using Explainer.Assembling;
using Xunit;

namespace Explainer.Tests;

/// <summary>Pages are shown as their folders, and no other file is.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("index.html", "")]
    [InlineData("lessons/index.html", "lessons/")]
    [InlineData("404.html", "404.html")]
    [InlineData("old-index.html", "old-index.html")]
    [InlineData("assets/old-index.html", "assets/old-index.html")]
    public void Only_a_whole_last_part_is_cut_off(string path, string folder) => Assert.Equal(folder, Address.Folder(path));
}
