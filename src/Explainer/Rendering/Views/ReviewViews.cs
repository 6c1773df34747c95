namespace Explainer.Rendering.Views;

/// <summary>A question in the list of what is asked: its section and the words for its kind.</summary>
/// <param name="Hash">Tells the browser whether an old answer still counts.</param>
public sealed record ReviewQuestionView(string Id, string Hash, string Href, string Section, string Kind);

/// <summary>A lesson with the questions that it asks.</summary>
public sealed record ReviewLessonView(int Number, string Title, string Href, IReadOnlyList<ReviewQuestionView> Questions);

/// <summary>A unit with the questions of its lessons; counts come with their noun.</summary>
/// <param name="Script">The file that holds its questions for the session.</param>
public sealed record ReviewUnitView(string Id, int Number, string Title, string Href, string Count, string Script, IReadOnlyList<ReviewLessonView> Lessons);

/// <summary>The page of the session and of all that is kept.</summary>
/// <param name="NewInSession">How many unanswered questions a session takes.</param>
/// <param name="Plan">What a reader who has not answered anything would start with.</param>
public sealed record ReviewView(string Title, string Summary, int Count, int NewInSession, string Plan, string AnswersHref, IReadOnlyList<ReviewUnitView> Units);

/// <summary>The questions of a lesson as finished HTML.</summary>
public sealed record ReviewSheetView(int Number, string Title, string Href, string Html);

/// <summary>All questions of a unit, to be answered there or on paper.</summary>
public sealed record ReviewUnitPageView(
    string Title, string Summary, string ReviewHref, string AnswersHref, IReadOnlyList<ReviewSheetView> Lessons, LinkView? PreviousUnit, LinkView? NextUnit);

/// <summary>The answer to one question; answer and reason are HTML.</summary>
public sealed record ReviewKeyView(string Href, int Number, string Right, string Why);

/// <summary>The answers of a unit.</summary>
public sealed record ReviewKeyUnitView(string Id, int Number, string Title, string Href, IReadOnlyList<ReviewSheetView> Lessons);

/// <summary>The answers to the questions of all units.</summary>
public sealed record ReviewAnswersView(string Title, string Summary, IReadOnlyList<ReviewKeyUnitView> Units);
