using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>A question that puts items in order.</summary>
/// <param name="Items">In the right order.</param>
public sealed record Ordering(QuestionFrame Frame, IReadOnlyList<OptionDraft> Items) : Question(Frame)
{
    public override string Kind => "order";

    public override string Task => "Put in order";

    public override object AnswersView(QuestionText text) => new OrderingView(
        [.. Shuffled().Select((place, shown) => new OrderItemView(
            $"{Id.Value}-{shown + 1}",
            text.Inline(Items[place].Text.Inline),
            place + 1,
            AddIds(text, $"{Id.Value}-{shown + 1}"),
            text.Blocks(Items[place].Feedback)))],
        Items.Count,
        [.. Enumerable.Range(1, Items.Count).Select(place => place.ToString(CultureInfo.InvariantCulture))]);

    public override string RightAnswer(QuestionText text) => $"<ol>{string.Concat(Items.Select(item => $"<li>{text.Inline(item.Text.Inline)}</li>"))}</ol>";

    /// <summary>The ids that the template makes of a select's id.</summary>
    private static string AddIds(QuestionText text, string id)
    {
        text.Id(id + "-text");
        text.Id(id + "-up");
        text.Id(id + "-down");
        return text.Id(id);
    }

    /// <summary>Places in an order that depends on the question's id alone and is never the right one.</summary>
    internal IReadOnlyList<int> Shuffled()
    {
        var keys = Enumerable.Range(0, Items.Count)
            .Select(place => (Place: place, Key: Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Id.Value} {place}")))))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Place)
            .ToList();
        if (keys.SequenceEqual(keys.Order()))
        {
            keys.Reverse();
        }

        return keys;
    }
}

/// <summary>An item as shown, with its right place from 1.</summary>
public sealed record OrderItemView(string Id, string Text, int Place, string SelectId, string Feedback);

/// <summary>All items in the order shown.</summary>
public sealed record OrderingView(IReadOnlyList<OrderItemView> Items, int Count, IReadOnlyList<string> Places);

/// <summary>Reads an ordered list in the right order.</summary>
public sealed class OrderingKind : IQuestionKind
{
    public string Name => "order";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems)
    {
        if (draft.List is not { IsOrdered: true })
        {
            problems.Add(QuizProblems.TypeUnfit, draft.AnswersSpan, "an order needs a numbered list", "write `1. first`, `2. second`, `3. third` in the right order");
            return null;
        }

        var items = draft.Options(problems);
        if (items.Count < 3)
        {
            problems.Add(QuizProblems.ItemsFew, draft.AnswersSpan, $"there are only {items.Count} items", "write at least three");
            return null;
        }

        return new Ordering(draft.Frame, items);
    }
}
