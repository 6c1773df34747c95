using System.Text;
using System.Xml.Linq;

namespace Explainer.Rendering.Exports;

/// <summary>XML as bytes: UTF-8, declared, LF.</summary>
internal static class Xml
{
    public static byte[] Bytes(XElement root) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString().Replace("\r\n", "\n", StringComparison.Ordinal) + "\n");
}
