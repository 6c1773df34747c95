namespace Explainer.Deciding;

/// <summary>A row that could not be judged.</summary>
/// <param name="Line">The line on which the row starts, from 1.</param>
public sealed record CsvProblem(int Line, AnswerProblem Problem)
{
    public CsvProblem(int line, string sentence, string? help)
        : this(line, new AnswerProblem(sentence, help))
    {
    }

    public string Sentence => Problem.Sentence;

    public string? Help => Problem.Help;
}
