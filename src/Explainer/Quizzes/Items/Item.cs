using Explainer.Quizzes.Kinds;

namespace Explainer.Quizzes.Items;

/// <summary>A question as the rules look at it: its stem, and its options with their words.</summary>
internal sealed class Item(Question question, IEnumerable<string> terms)
{
    private ItemStem? _stem;
    private ItemWords[]? _words;

    public Question Question => question;

    /// <summary>Names of the glossary, to be walked only when one is looked for.</summary>
    public IEnumerable<string> Terms => terms;

    public bool IsSingle { get; } = question is SingleChoice;

    /// <summary>Whether readers weigh options that the author has worded.</summary>
    public bool IsChoice { get; } = question is SingleChoice or MultipleChoice;

    public ItemStem Stem => _stem ??= new ItemStem(question.Head, IsChoice);

    public IReadOnlyList<QuestionOption> Options { get; } = question switch
    {
        SingleChoice single => single.Options,
        MultipleChoice multiple => multiple.Options,
        TrueFalse statement => statement.Options,
        NumberAnswer number => [.. number.Ranges.Select(range => range.Option)],
        TextAnswer text => text.Answers,
        _ => [],
    };

    /// <summary>The words of each option, in the order of the options.</summary>
    public ItemWords[] Words => _words ??= [.. Options.Select(option => new ItemWords(option.Words))];

    /// <summary>Where the one right option stands; -1 when there is none, or several.</summary>
    public int RightAt
    {
        get
        {
            var found = -1;
            for (var i = 0; i < Options.Count; i++)
            {
                if (Options[i].Right)
                {
                    if (found >= 0)
                    {
                        return -1;
                    }

                    found = i;
                }
            }

            return found;
        }
    }
}
