using Explainer.Facts;
using Explainer.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace Explainer.Rendering.Search;

/// <summary>Gathers the different words of one text after another; one a worker, because it keeps its memory.</summary>
/// <remarks>Nearly every word was met a moment ago, in the same letters, so its number is first looked for among those met last.</remarks>
public sealed class WordCollector(Lexicon lexicon)
{
    private const int Places = 4096;

    private readonly string?[] _met = new string?[Places];
    private readonly int[] _numbers = new int[Places];

    // For each word the text that had it last, counted from one: a set without its hashing.
    private int[] _foundIn = new int[Places];
    private int[] _found = new int[Places];
    private int _foundCount;
    private int _text = 1;

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>The words since the last call, each once.</summary>
    public int[] Take()
    {
        var words = _found[.._foundCount];
        _foundCount = 0;
        _text++;
        return words;
    }

    public WordCollector Add(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        while (reader.Next(out var word, out var hash))
        {
            if (Number(word, hash) is >= 0 and var number)
            {
                Find(number);
            }
        }

        return this;
    }

    private void Find(int number)
    {
        if (number >= _foundIn.Length)
        {
            // As many different words as there may be in a text have room, so nothing else has to be looked at.
            Array.Resize(ref _foundIn, number * 2);
            Array.Resize(ref _found, number * 2);
        }

        if (_foundIn[number] != _text)
        {
            _foundIn[number] = _text;
            _found[_foundCount++] = number;
        }
    }

    /// <summary>Blocks of a text, without what readers of the page do not get.</summary>
    public WordCollector Add(IEnumerable<Block> blocks, Prose prose)
    {
        foreach (var block in blocks)
        {
            Add(block, prose);
        }

        return this;
    }

    public void Add(Block block, Prose prose)
    {
        if (block is LeafBlock leaf)
        {
            Add(leaf.Inline);
        }
        else if (block is ContainerBlock container && !(prose.BlockOf.TryGetValue(container, out var known) && known.Name.Name is "instructor" or "slide"))
        {
            if (known?.Argument is { } argument && known.Name.HoldsBlocks)
            {
                Add(argument.Value);
            }

            Add((IEnumerable<Block>)container, prose);
        }
    }

    /// <summary>What a record says in words: no references, no places in a document.</summary>
    public WordCollector Add(IReadOnlyList<Field> fields, YamlMap map)
    {
        foreach (var field in fields)
        {
            switch (field.Form)
            {
                case FieldForm.Text or FieldForm.Texts or FieldForm.Word or FieldForm.Words when field.Name is not ("clause" or "tested" or "grants"):
                    foreach (var text in map.TextsOf(field.Name))
                    {
                        Add(text);
                    }

                    break;
                case FieldForm.Map:
                    Add(field.Fields, map.MapOf(field.Name));
                    break;
                case FieldForm.Maps when field.Name != "releases":
                    foreach (var item in map.MapsOf(field.Name))
                    {
                        Add(field.Fields, item);
                    }

                    break;
                case FieldForm.Keyed:
                    var keyed = map.MapOf(field.Name);
                    foreach (var entry in keyed.Entries)
                    {
                        Add(field.Fields, keyed.MapOf(entry.Key));
                    }

                    break;
            }
        }

        return this;
    }

    private int Number(ReadOnlySpan<char> word, uint hash)
    {
        var place = hash % Places;
        if (_met[place] is not { } met || !word.SequenceEqual(met))
        {
            _met[place] = word.ToString();
            _numbers[place] = Lexicon.Number(word);
        }

        return _numbers[place];
    }

    private void Add(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    Add(code.Content);
                    break;
                case ContainerInline nested:
                    Add(nested);
                    break;
            }
        }
    }
}
