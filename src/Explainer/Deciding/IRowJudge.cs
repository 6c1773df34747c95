namespace Explainer.Deciding;

/// <summary>Judges one row of a table after another; one a thread.</summary>
public interface IRowJudge
{
    /// <summary>The names of the columns that it adds.</summary>
    IReadOnlyList<string> Added { get; }

    /// <summary>Looks at the names of the columns, before any row; null when it can work with them.</summary>
    AnswerProblem? Prepare(IReadOnlyList<string> columns);

    /// <summary>The added cells of one row, or null with what is wrong.</summary>
    IReadOnlyList<string>? Judge(IReadOnlyList<string> cells, out AnswerProblem? problem);
}
