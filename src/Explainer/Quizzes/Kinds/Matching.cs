using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>Items that each have one partner of their own.</summary>
public sealed record Matching(QuestionHead Head, IQuestionKind Kind, IReadOnlyList<QuestionPair> Pairs) : Question(Head, Kind)
{
    public override IReadOnlyList<string> Words => PairsView.Sorted(Pairs);

    public override object View(QuestionHtml html) => PairsView.Of(this, Pairs, html);

    public override string RightAnswer(QuestionHtml html) => PairsView.Right(this, Pairs, html);
}

/// <summary>The kind `match`.</summary>
internal sealed class MatchKind : IQuestionKind
{
    public string Name => "match";

    public string Task => "Match each item";

    public AnswerForm Form => AnswerForm.Table;

    public IReadOnlyList<string> Settings => [];

    public Question Read(QuestionHead head, Answers answers, DiagnosticBag problems)
    {
        var (pairs, whole) = new PairReader(answers, "Partner", problems).Read();
        var partners = new Dictionary<string, QuestionPair>(pairs.Count, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (!partners.TryAdd(pair.Partner.Value, pair))
            {
                problems.Add(QuizProblems.PartnerDoubled, pair.Partner.Span, $"`{pair.Partner.Value}` is the partner of two items",
                    "give each item its own, or write `type=classify` and a column `Bin`", new RelatedPlace(partners[pair.Partner.Value].Partner.Span, "the first"));
            }
        }

        if (whole && pairs.Count < 2)
        {
            problems.Add(QuizProblems.OptionsFew, pairs.Count > 0 ? pairs[0].Item.Span : answers.Span, "there are fewer than two pairs to match", "add rows");
        }

        return new Matching(head, this, pairs);
    }
}
