using System.Text;

namespace Explainer.Parsing;

/// <summary>Takes the accents off Latin letters, by a table: normalisation needs the culture data that this program does without.</summary>
public static class Accents
{
    /// <summary>Every small Latin letter that Unicode takes apart into a plain one and marks, as browsers do, <c>ł</c>, and the capital that this program knows no small letter for.</summary>
    private const string Accented =
        "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳḁḃḅ"
        + "ḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹłİ";

    private const string Plain =
        "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooyabb"
        + "bcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyli";

    /// <summary>The same text without accents; other signs stay.</summary>
    /// <param name="text">In small letters.</param>
    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f'))
        {
            return text;
        }

        var bare = new StringBuilder(text);
        for (var i = 0; i < bare.Length; i++)
        {
            bare[i] = Accented.IndexOf(bare[i], StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : bare[i];
        }

        return bare.ToString();
    }
}
