using Explainer.Assembling;
using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Rendering.Search;

/// <summary>Cuts a page's text at its sections and keeps of each the words that it can be found by.</summary>
internal static class Passages
{
    public static IReadOnlyList<Passage> Of(Prose prose, WordCollector words)
    {
        var passages = new List<Passage>();
        var (id, title) = ("", "");
        foreach (var block in prose.Document)
        {
            if (block is HeadingBlock { Level: 2 } head)
            {
                passages.Add(new Passage(id, title, words.Take()));
                var heading = prose.HeadingOf[head];
                (id, title) = (heading.Id, heading.Text);
            }

            words.Add(block, prose);
        }

        passages.Add(new Passage(id, title, words.Take()));
        return passages;
    }
}
