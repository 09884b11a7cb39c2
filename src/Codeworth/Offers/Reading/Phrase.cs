namespace Codeworth.Offers.Reading;

/// <summary>What a phrase tells about.</summary>
public enum Topic : byte
{
    Title,
    Level,
    PayUnit,
    PayCue,
    Employment,
    Mode,
    Setting,
    Specialty,
    Credential,
    Need,
    Section,
    Experience,
    Education,
    Benefit,
    Standard,
    Closing,
    Number,
    Month,
    Place,
    State,
    Grammar,
}

/// <summary>Words that tell something, from <c>data/reference/vocabulary</c>.</summary>
/// <param name="Topic">What they tell about.</param>
/// <param name="Id">What they tell.</param>
/// <param name="Text">The words. A space stands for whatever may stand between two words; a hyphen must be there.</param>
/// <param name="Weight">How much they tell, 0 to 1; or a rank, for titles.</param>
/// <param name="IsExact">Whether capitals must be as written: <c>HIM</c> is not <c>him</c>.</param>
public sealed record Phrase(Topic Topic, string Id, string Text, double Weight, bool IsExact);
