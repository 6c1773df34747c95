namespace Explainer.Rendering;

/// <summary>The theme of the last run with the state of the files it was made from. Deleting it changes nothing but speed.</summary>
public sealed class ThemeMemo
{
    internal (string State, Theme Theme)? Last { get; set; }
}
