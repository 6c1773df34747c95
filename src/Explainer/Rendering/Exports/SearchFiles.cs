using System.Security.Cryptography;
using System.Text;
using Explainer.Assembling;
using Explainer.Rendering.Search;

namespace Explainer.Rendering.Exports;

/// <summary>The index of search, and the script that every page loads when search is first asked for.</summary>
/// <remarks>
/// Pages are finished before the index is, so they cannot know a name that changes with its content: they know the script, which names the index and its styles.
/// </remarks>
public sealed class SearchFiles : IExport
{
    public IEnumerable<OutputFile> Make(RenderContext context, IReadOnlyList<OutputFile> pages)
    {
        var index = Encoding.UTF8.GetBytes(SearchIndex.Of(SearchEntries.Of(context, context.Records), context.Lexicon).Script());
        var path = $"assets/search-{Convert.ToHexStringLower(SHA256.HashData(index).AsSpan(0, 5))}.js";
        yield return new OutputFile(path, index);
        var files = $"(window.Explainer = window.Explainer || {{}}).searchFiles = {{ index: \"{path}\", style: \"{context.Assets.SearchStylesheet}\" }};\n";
        yield return new OutputFile(Address.SearchScript, Encoding.UTF8.GetBytes(files + context.Assets.SearchScript));
    }
}
