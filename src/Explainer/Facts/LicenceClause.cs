namespace Explainer.Facts;

/// <summary>A duty or a limit of a licence: its kind, what it says in our words, and where it stands.</summary>
public sealed record LicenceClause(string Id, string Paraphrase, string Clause);
