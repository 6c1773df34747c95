namespace Explainer.Deciding;

/// <summary>An answer that a decision does not take: a plain sentence, and what would help. The help is worked out when it is read, because of many rows only a few are shown.</summary>
public sealed class AnswerProblem(string sentence, Func<string?> help)
{
    public AnswerProblem(string sentence, string? help)
        : this(sentence, () => help)
    {
    }

    public string Sentence => sentence;

    public string? Help => help();
}
