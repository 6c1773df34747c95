using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Explainer.Rendering;

/// <summary>JSON as the site's own files hold it: UTF-8, indented, a line end at the end, only that escaped which JSON itself asks for.</summary>
/// <remarks>Written without <see cref="JsonSerializer"/>, which first makes ready for every kind of value there is.</remarks>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(JsonObject json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            json.WriteTo(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>What stands between the quotes of <see cref="Quoted"/>.</summary>
    public static void WriteUnquoted(TextWriter writer, string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(writer, text);

    /// <summary>A text in quotes, for a script.</summary>
    public static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
