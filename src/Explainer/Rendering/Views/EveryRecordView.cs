namespace Explainer.Rendering.Views;

/// <summary>The records that a decision gives one answer for.</summary>
/// <param name="Words">The answer, or those that remain.</param>
/// <param name="Level">Its place on the ramp from 0 to 6; empty where several remain.</param>
public sealed record EveryRecordView(string Words, string Level, int Count, IReadOnlyList<LinkView> Records);
