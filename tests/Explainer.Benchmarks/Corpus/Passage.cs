using System.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>Markdown while it is written: sentences, lists and tables, and a count of the words so far.</summary>
internal sealed class Passage(Dice dice)
{
    private readonly StringBuilder _text = new(8 * 1024);

    public Dice Dice { get; } = dice;

    public int Words { get; private set; }

    public override string ToString() => _text.ToString();

    public Passage Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A paragraph of some sentences, with what is passed (links, mostly) set between them.</summary>
    public void Paragraph(int sentences, params IReadOnlyList<string> inserts)
    {
        for (var i = 0; i < sentences; i++)
        {
            _text.Append(Sentence(8 + Dice.Roll(12), i < inserts.Count ? inserts[i] : null));
            _text.Append(i % 2 == 1 || i == sentences - 1 ? '\n' : ' ');
        }

        _text.Append('\n');
    }

    public void List(int items, bool numbered)
    {
        for (var i = 0; i < items; i++)
        {
            Line((numbered ? $"{i + 1}. " : "- ") + Sentence(7 + Dice.Roll(6)));
        }

        Line();
    }

    public void Table(int rows, string? insert = null)
    {
        Line($"| {Heading(1)} | {Heading(2)} | {Heading(1)} |");
        Line("|---|---|---|");
        for (var i = 0; i < rows; i++)
        {
            Line($"| {Phrase(2)} | {Phrase(4)}{(i == 0 && insert is not null ? " " + insert : "")} | {Phrase(3)} |");
        }

        Line();
    }

    /// <summary>A few words with a capital, such as a title.</summary>
    public string Heading(int words)
    {
        var text = Phrase(words, Vocabulary.Noun);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    public string Phrase(int words) => Phrase(words, Vocabulary.Any);

    public string Sentence(int words, string? insert = null)
    {
        var parts = new List<string>(words + 1);
        for (var i = 0; i < words; i++)
        {
            var word = Vocabulary.Any(Dice);
            parts.Add(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : Dice.Roll(40) switch
            {
                0 => $"*{word}*",
                1 => $"**{word}**",
                2 when Dice.Roll(2) == 0 => $"`{word}`",
                3 => word + ",",
                _ => word,
            });
        }

        if (insert is not null)
        {
            parts.Insert(words / 2, insert);
        }

        Words += words;
        return string.Join(' ', parts).TrimEnd(',') + ".";
    }

    private string Phrase(int words, Func<Dice, string> pick)
    {
        Words += words;
        var parts = new string[words];
        for (var i = 0; i < words; i++)
        {
            parts[i] = pick(Dice);
        }

        return string.Join(' ', parts);
    }
}
