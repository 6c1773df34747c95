using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Articles;

/// <summary>A page or a tool: a head and a body of prose.</summary>
/// <param name="Id">The path below its folder without the ending, such as <c>myths</c> or <c>contribute/quizzes</c>.</param>
/// <param name="Question">Only the home page: the question that the course answers.</param>
/// <param name="Tool">Only the home page: the tool shown above the fold.</param>
public sealed record Article(
    string Id,
    SourceFile File,
    int BodyStart,
    Located<string> Title,
    Located<string> Summary,
    Located<string>? Question,
    Located<string>? Tool,
    IReadOnlyList<Door> Doors)
{
    /// <summary>What readers may call it who search for it; none of these words needs to stand in its text.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
