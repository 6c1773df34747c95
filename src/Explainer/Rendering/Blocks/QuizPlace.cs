using Explainer.Quizzes;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Where a question is shown, and how its parts become HTML there.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Total">How many questions the page has.</param>
/// <param name="SectionObjectives">Ids of the section's objectives, joined by spaces; used when the question names none.</param>
/// <param name="Again">The lesson that `again=` names, as a link from here; null when there is none.</param>
/// <param name="Html">Renders Markdown.</param>
/// <param name="Template">Fills the template of a kind (its name) with the kind's view.</param>
public sealed record QuizPlace(int Number, int Total, string SectionObjectives, QuizAgainView? Again, QuestionHtml Html, Func<string, object, string> Template);
