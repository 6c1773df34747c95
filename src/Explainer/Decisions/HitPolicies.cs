using Explainer.Decisions.Policies;

namespace Explainer.Decisions;

/// <summary>Every hit policy; the first is meant when an author names none.</summary>
public static class HitPolicies
{
    public static IReadOnlyList<IHitPolicy> All { get; } = [new Unique(), new First(), new Any(), new Priority(), new Collect()];

    public static IHitPolicy? Find(string name) => All.FirstOrDefault(policy => policy.Name == name);
}
