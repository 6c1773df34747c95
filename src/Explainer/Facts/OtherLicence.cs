namespace Explainer.Facts;

/// <summary>A model that is under another licence than its siblings.</summary>
/// <param name="Licence">The id of its licence.</param>
public sealed record OtherLicence(string Model, string Licence);
