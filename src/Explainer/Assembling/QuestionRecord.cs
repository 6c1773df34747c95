using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Assembling;

/// <summary>A question as other pages need it.</summary>
/// <param name="Hash">Another hash is another question, whose old answer counts no more.</param>
public sealed record QuestionRecord(string Id, string Kind, string Hash, string Objective, Located<string>? Again, SourceSpan Span);
