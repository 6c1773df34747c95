namespace Explainer.Diagnostics;

/// <summary>How bad a mistake is: an error stops the build, a warning fails it only in CI.</summary>
public enum Severity
{
    Warning,
    Error,
}
