namespace Explainer.Rendering;

/// <summary>An id that a template writes by itself.</summary>
/// <param name="Text">The whole id, or what it adds to the id of its view.</param>
public sealed record TemplateId(string Text, bool FromId);
