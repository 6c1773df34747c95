using Explainer.Diagnostics;

namespace Explainer.Facts;

/// <summary>The records of the last run, for as long as none of their files changes. Deleting it changes nothing but speed.</summary>
public sealed class FactMemo
{
    private string? _key;
    private FactBook _book = FactBook.Empty;
    private IReadOnlyList<Diagnostic> _problems = [];

    /// <summary>The same as <see cref="FactBook.Read"/>.</summary>
    internal FactBook Read(IReadOnlyList<SourceFile> files, IReadOnlySet<string> lost, DiagnosticBag problems)
    {
        var key = string.Join('\n', files.Select(file => $"{file.Path} {file.Hash}").Concat(lost.Order(StringComparer.Ordinal)));
        if (key != _key)
        {
            var found = new DiagnosticBag();
            _book = FactBook.Read(files, lost, found);
            (_key, _problems) = (key, found.Sorted());
        }

        problems.AddRange(_problems);
        return _book;
    }
}
