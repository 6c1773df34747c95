using Explainer.Assembling;

namespace Explainer.Checking;

/// <summary>What checks may look at.</summary>
/// <param name="Lessons">One record a lesson, in reading order.</param>
/// <param name="Others">Records of tools and articles.</param>
/// <param name="Today">The day that ages are counted from.</param>
public sealed record CheckedSite(Site Site, IReadOnlyList<PageRecord> Lessons, IReadOnlyList<PageRecord> Others, DateOnly Today);
