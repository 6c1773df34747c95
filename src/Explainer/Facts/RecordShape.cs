namespace Explainer.Facts;

/// <summary>What a kind of record consists of, and where its records stand.</summary>
/// <param name="Kind">One word, such as <c>licence</c>; references name it.</param>
/// <param name="Place">A folder below <c>input/facts/</c> with one file a record, or one file with a record a key.</param>
/// <param name="Title">What a list of them is called.</param>
/// <param name="Meaning">What such a record says, in one sentence.</param>
public sealed record RecordShape(string Kind, string Place, bool IsFolder, string Title, string Meaning, IReadOnlyList<Field> Fields);
