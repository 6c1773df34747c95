using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Terms;

/// <summary>Reads <c>input/glossary.md</c>: one heading a term, the first paragraph below it its definition.</summary>
public static class GlossaryReader
{
    private const string Also = "Also:";

    public static Glossary Read(SourceFile file, DiagnosticBag problems)
    {
        var front = FrontMatter.Read(file, problems);
        var title = front.Map.Text("title");
        var summary = front.Map.Text("summary");
        front.Map.RejectUnknown();
        var prose = MarkdownParser.Parse(file, front.BodyStart, problems);
        var lead = new List<Markdig.Syntax.Block>();
        var terms = new List<Term>();
        var seen = new Dictionary<string, Heading>(StringComparer.Ordinal);
        var named = new Dictionary<string, Heading>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < prose.Document.Count;)
        {
            if (prose.Document[i] is not HeadingBlock { Level: 2 } block)
            {
                if (terms.Count == 0 && prose.Document[i] is not LinkReferenceDefinitionGroup)
                {
                    lead.Add(prose.Document[i]);
                }

                i++;
                continue;
            }

            var body = new List<Markdig.Syntax.Block>();
            for (i++; i < prose.Document.Count && prose.Document[i] is not HeadingBlock { Level: 2 }; i++)
            {
                if (prose.Document[i] is not LinkReferenceDefinitionGroup)
                {
                    body.Add(prose.Document[i]);
                }
            }

            var heading = prose.HeadingOf[block];
            // What a term excuses is asked for when its words are read.
            heading.Attributes.Text("ignore");
            heading.Attributes.Text("because");
            heading.Attributes.RejectUnknown(problems);
            if (heading.Text.Length == 0)
            {
                problems.Add(TermProblems.TermUndefined, heading.Span, "this heading names no term", "write the term behind `##`");
            }
            else
            {
                var isNew = seen.TryAdd(heading.Id, heading);
                var first = !isNew ? seen[heading.Id] : named.TryAdd(heading.Text, heading) ? null : named[heading.Text];
                var term = ReadTerm(heading, body);
                if (first is not null)
                {
                    problems.Add(TermProblems.TermDoubled, heading.Span, $"`{heading.Text}` is defined twice", "keep one of the two", new RelatedPlace(first.Span, "the first one"));
                }
                else if (term is null)
                {
                    problems.Add(TermProblems.TermUndefined, heading.Span, $"`{heading.Text}` has no definition", "write one paragraph below the heading");
                }

                if (isNew)
                {
                    // Kept in any case, so that nobody says it is missing where it is used.
                    terms.Add(term ?? new Term(heading.Id, heading.Text, new ParagraphBlock(), "", [], "", heading.Span));
                }
            }
        }

        return new Glossary(title, summary, prose, lead, terms);
    }

    private static Term? ReadTerm(Heading heading, List<Markdig.Syntax.Block> body)
    {
        if (body is not [ParagraphBlock definition, ..])
        {
            return null;
        }

        var also = "";
        if (body[^1] is ParagraphBlock last && MarkdownParser.PlainText(last.Inline) is var words && words.StartsWith(Also, StringComparison.OrdinalIgnoreCase))
        {
            if (last == definition)
            {
                return null;
            }

            also = words[Also.Length..].Trim();
            body.RemoveAt(body.Count - 1);
        }

        return new Term(heading.Id, heading.Text, definition, MarkdownParser.PlainText(definition.Inline), [.. body.Skip(1)], also, heading.Span);
    }
}
