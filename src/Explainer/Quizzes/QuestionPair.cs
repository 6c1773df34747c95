using Explainer.Parsing;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes;

/// <summary>A row of a table: an item, the words of its partner or bin, and the reason; each with the inline it starts with.</summary>
public sealed record QuestionPair(Located<string> Item, Inline ItemFirst, Located<string> Partner, Inline PartnerFirst, Inline BecauseFirst);
