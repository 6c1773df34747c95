using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Robustness;

/// <summary>What holds for every run, whatever the input.</summary>
internal static class Promises
{
    public static void Hold(PipelineResult result)
    {
        // All or nothing: a site with an error has no files, one without has all.
        Assert.Equal(result.HasErrors, result.Files.Count == 0);
        foreach (var diagnostic in result.Diagnostics)
        {
            var length = diagnostic.Span.File.ReadText().Length;
            Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.Length >= 0 && diagnostic.Span.End <= length,
                $"{diagnostic} lies outside its file: {diagnostic.Span.Start}+{diagnostic.Span.Length} of {length}");
            Assert.True(diagnostic.Span.File.Path.StartsWith("input", StringComparison.Ordinal) || diagnostic.Span.File.Path.StartsWith("theme", StringComparison.Ordinal),
                $"{diagnostic} is in no file of an author");
            Assert.NotEmpty(DiagnosticText.Plain(diagnostic));
            Assert.False(diagnostic.Sentence.EndsWith('.'), diagnostic.Sentence);
            Assert.DoesNotContain(" `` ", diagnostic.Sentence + " ", StringComparison.Ordinal);
        }
    }
}
