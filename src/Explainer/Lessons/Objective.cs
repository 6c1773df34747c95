using Explainer.Diagnostics;

namespace Explainer.Lessons;

/// <summary>What a reader can do after a lesson, in a sentence that starts with a verb.</summary>
public sealed record Objective(string Id, string Text, SourceSpan Span);
