namespace Explainer.Rendering.Views;

/// <summary>An activity for a room; <paramref name="Minutes"/> from 1 to 600, 0 when not stated.</summary>
public sealed record ActivityView(string Title, int Minutes, string Group, string Body);

/// <summary>Text behind a summary.</summary>
public sealed record RevealView(string Title, string Body);

/// <summary>One tab.</summary>
public sealed record TabView(string Id, string Title, string Body);

/// <summary>Tabs that share a choice with all tabs of their group.</summary>
public sealed record TabsView(string Id, string Group, IReadOnlyList<TabView> Tabs);
