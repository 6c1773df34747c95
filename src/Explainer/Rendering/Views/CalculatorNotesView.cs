namespace Explainer.Rendering.Views;

/// <summary>Remarks under a title, of which all that hold are shown.</summary>
public sealed record CalculatorNotesView(string Title, IReadOnlyList<CalculatorRowView> Rows, bool Hidden);
