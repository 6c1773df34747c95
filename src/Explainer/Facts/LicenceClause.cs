namespace Explainer.Facts;

/// <summary>A duty or a limit of a licence: its kind, what pages call that kind, what it says in our words, and where it stands.</summary>
/// <param name="OnlyFor">The one kind of purpose that a limit leaves; mostly empty.</param>
public sealed record LicenceClause(string Id, string Name, string Paraphrase, string Clause, string OnlyFor);
