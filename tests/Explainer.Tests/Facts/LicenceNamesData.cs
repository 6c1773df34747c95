using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;

namespace Explainer.Tests.Facts;

/// <summary>Licences of which only the names matter.</summary>
internal static class LicenceNamesData
{
    public static IEnumerable<FactRecord> Records(params (string Id, string Name, string Spdx, string Also)[] licences) => licences.Select(licence => new FactRecord(
        RecordShapes.Licence, licence.Id,
        YamlReader.ReadFile(new SourceFile($"input/facts/licences/{licence.Id}.yml", $"name: {licence.Name}\n{Line("spdx", licence.Spdx)}{Line("also", licence.Also)}kind: open\n"), new DiagnosticBag())!));

    private static string Line(string name, string value) => value.Length > 0 ? $"{name}: {value}\n" : "";
}
