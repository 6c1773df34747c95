using System.Text;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>Styles and scripts lose what only their authors read, and nothing else.</summary>
public sealed class LeanAssetTests
{
    [Theory]
    [InlineData("  a { color: red }\n\n", "a { color: red }\n")]
    [InlineData("/* Links. */\na { color: red }\n", "a { color: red }\n")]
    [InlineData("/* Links. */ a { color: red }\n", "a { color: red }\n")]
    [InlineData("/* Links,\n   all of them. */\na { color: red }\n", "a { color: red }\n")]
    [InlineData("/* Links,\n   all. */ a { color: red }\nb { color: blue }\n", "a { color: red }\nb { color: blue }\n")]
    [InlineData("a { color: red } /* behind */\n", "a { color: red } /* behind */\n")]
    [InlineData("// Says what.\nlet a = 1;\n", "let a = 1;\n")]
    public void Comments_on_lines_of_their_own_are_left_out(string source, string lean)
    {
        var text = new StringBuilder();
        ThemeAssets.AppendLean(text, source);
        Assert.Equal(lean, text.ToString());
    }
}
