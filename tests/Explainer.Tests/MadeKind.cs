using Explainer.Diagnostics;

namespace Explainer.Tests;

/// <summary>A mistake that cannot be kept as files in git: made by code in a course that is sound, and mended by code.</summary>
/// <param name="Mend">Null where the sound course itself is the good twin.</param>
internal sealed record MadeKind(
    string Id,
    Func<CourseFolder, IReadOnlyList<Diagnostic>> Spoil,
    Func<CourseFolder, IReadOnlyList<Diagnostic>>? Mend = null);
