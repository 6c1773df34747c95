using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>Items to be sorted into a few bins.</summary>
public sealed record Classifying(QuestionHead Head, IQuestionKind Kind, IReadOnlyList<QuestionPair> Pairs) : Question(Head, Kind)
{
    public override IReadOnlyList<string> Words => PairsView.Sorted(Pairs);

    public override object View(QuestionHtml html) => PairsView.Of(this, Pairs, html);

    public override string RightAnswer(QuestionHtml html) => PairsView.Right(this, Pairs, html);
}

/// <summary>The kind `classify`.</summary>
internal sealed class ClassifyKind : IQuestionKind
{
    private const int MostBins = 4;

    public string Name => "classify";

    public string Task => "Sort each item";

    public AnswerForm Form => AnswerForm.Table;

    public IReadOnlyList<string> Settings => [];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        var (pairs, whole) = new PairReader(answers, "Bin", problems).Read();
        var bins = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (bins.Add(pair.Partner.Value) && bins.Count == MostBins + 1)
            {
                problems.Add(QuizProblems.BinsCount, pair.Partner.Span, $"`{pair.Partner.Value}` is a fifth bin", "join some, or split the question");
            }
        }

        if (whole && pairs.Count < 2)
        {
            problems.Add(QuizProblems.OptionsFew, pairs.Count > 0 ? pairs[0].Item.Span : answers.Span, "there are fewer than two items to sort", "add rows");
        }
        else if (whole && bins.Count == 1)
        {
            problems.Add(QuizProblems.BinsCount, pairs[0].Partner.Span, $"`{pairs[0].Partner.Value}` is the only bin", "add items that belong elsewhere");
        }

        return new Classifying(head, this, pairs);
    }
}
