using System.Text.Json;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes a question as it was understood, in reference ids under the options' names: what it says can be asked again.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, WorthQuestion question)
    {
        (Market market, Profile profile) = (question.Market, question.Profile);
        writer.WriteStartObject(name);
        if (profile.Years is { } years)
            writer.WriteNumber("years"u8, (decimal)years);
        Credentials(writer, profile);
        Named(writer, "role"u8, market.Role);
        Named(writer, "specialty"u8, market.Specialty);
        Named(writer, "setting"u8, market.Setting);
        Named(writer, "area"u8, market.Area);
        Named(writer, "mode"u8, market.Mode);
        Named(writer, "education"u8, profile.Education);
        if (question.Pay is { } pay)
            writer.WriteNumber("pay"u8, pay.Dollars);
        writer.WriteEndObject();
    }

    private static void Credentials(Utf8JsonWriter writer, Profile profile)
    {
        if (profile.Credentials is not { } held)
            return;
        writer.WriteStartArray("credential"u8);
        foreach (Credential credential in held)
            writer.WriteStringValue(credential.Id);
        if (held.IsEmpty)
            writer.WriteStringValue("none"u8);
        writer.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Named? said)
    {
        if (said is not null)
            writer.WriteString(name, said.Id);
    }
}
