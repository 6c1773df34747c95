using System.Globalization;

namespace Explainer.Quizzes.Kinds;

/// <summary>What the templates of matching and classifying see.</summary>
/// <param name="Choices">Partners or bins, each once, sorted: never in the order of the rows.</param>
internal sealed record PairsView(IReadOnlyList<PairView> Rows, IReadOnlyList<ChoiceView> Choices) : IAnswersView
{
    /// <summary>Characters of a choice that a list beside the item still shows whole.</summary>
    private const int Narrow = 26;

    /// <summary>Whether some choice is so long that its list needs a line of its own.</summary>
    public bool IsWide => Choices.Any(choice => choice.Text.Length > Narrow);

    public IEnumerable<string> Ids => Rows.Select(row => row.SelectId);

    public static PairsView Of(Question question, IReadOnlyList<QuestionPair> pairs, QuestionHtml html)
    {
        var words = Sorted(pairs);
        var values = new Dictionary<string, string>(words.Count, StringComparer.Ordinal);
        foreach (var word in words)
        {
            values.Add(word, (values.Count + 1).ToString(CultureInfo.InvariantCulture));
        }

        return new PairsView(
            [.. pairs.Select((pair, i) => new PairView(html.From(question.Head, pair.ItemFirst),
                OptionsView.ControlId(question.Id.Value, (i + 1).ToString(CultureInfo.InvariantCulture)),
                values[pair.Partner.Value], html.From(question.Head, pair.BecauseFirst)))],
            [.. words.Select(word => new ChoiceView(values[word], word))]);
    }

    public static string Right(Question question, IReadOnlyList<QuestionPair> pairs, QuestionHtml html) =>
        QuestionHtml.List([.. pairs.Select(pair => $"{html.From(question.Head, pair.ItemFirst)}: {html.From(question.Head, pair.PartnerFirst)}")]);

    internal static List<string> Sorted(IReadOnlyList<QuestionPair> pairs)
    {
        var rows = pairs.Select(pair => pair.Partner.Value).Distinct(StringComparer.Ordinal).ToList();
        var sorted = rows.Order(StringComparer.OrdinalIgnoreCase).ThenBy(word => word, StringComparer.Ordinal).ToList();
        if (sorted.Count > 1 && sorted.SequenceEqual(rows, StringComparer.Ordinal))
        {
            // An author who sorted the rows would give the answers away.
            sorted.Reverse();
        }

        return sorted;
    }
}
