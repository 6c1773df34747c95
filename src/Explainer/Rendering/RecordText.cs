using System.Globalization;

namespace Explainer.Rendering;

/// <summary>Numbers and words of records as pages print them; the same everywhere, so that a text can be held against a record.</summary>
public static class RecordText
{
    /// <summary>A word of a vocabulary as pages print it: without its hyphens, but for the one that English keeps.</summary>
    public static string Words(string word) => (" " + word.Replace('-', ' ')).Replace(" non ", " non-", StringComparison.Ordinal)[1..];

    /// <summary>The same, beginning with a capital.</summary>
    public static string Title(string word) => Capital.Of(Words(word));

    /// <summary>Parameters in billions: <c>8B</c>, <c>1.23B</c>, <c>2.4T</c> from a thousand on, <c>410M</c> below one tenth of a billion.</summary>
    public static string Size(decimal billions) =>
        billions >= 1000 ? Digits(billions / 1000) + "T"
        : billions < 0.1m ? Digits(billions * 1000) + "M"
        : Digits(billions) + "B";

    /// <summary>Tokens: <c>4,096</c> below ten thousand, then in thousands of 1,024 (<c>128K</c>) or millions (<c>10M</c>) where they come out even.</summary>
    public static string Tokens(decimal tokens) =>
        tokens >= 1048576 && tokens % 1048576 == 0 ? Digits(tokens / 1048576) + "M"
        : tokens >= 1000000 && tokens % 1000000 == 0 ? Digits(tokens / 1000000) + "M"
        : tokens >= 10240 && tokens % 1024 == 0 ? Digits(tokens / 1024) + "K"
        : Number(tokens);

    /// <summary>A large number in words from a million on: <c>700 million</c>, <c>10 billion</c>; else with commas.</summary>
    public static string Large(decimal number) =>
        number >= 1_000_000_000 && number % 100_000_000 == 0 ? Digits(number / 1_000_000_000) + " billion"
        : number >= 1_000_000 && number % 100_000 == 0 ? Digits(number / 1_000_000) + " million"
        : Number(number);

    /// <summary>With commas between thousands.</summary>
    public static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Digits(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
