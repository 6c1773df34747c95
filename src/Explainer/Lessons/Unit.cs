using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Lessons;

/// <summary>A unit of the course: its number gives the order and is not in the address.</summary>
public sealed record Unit(string Id, int Number, SourceFile File, int BodyStart, Located<string> Title, Located<string> Summary);
