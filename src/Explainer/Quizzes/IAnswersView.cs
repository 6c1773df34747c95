namespace Explainer.Quizzes;

/// <summary>What the template of a kind sees, with the ids that it gives to controls, so that the page can record them.</summary>
internal interface IAnswersView
{
    IEnumerable<string> Ids { get; }
}
