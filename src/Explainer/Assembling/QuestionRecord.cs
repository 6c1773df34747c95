using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Assembling;

/// <summary>A question as other pages need it.</summary>
public sealed record QuestionRecord(string Id, string Kind, string Objective, Located<string>? Again, SourceSpan Span);
