using System.Text.Json;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Parts that the answers about careers share.</summary>
internal static class CareerJson
{
    /// <summary>person, date, dollarYear, horizon, discount, counts, hoursPerWeek.</summary>
    public static void Question(Utf8JsonWriter writer, CareerQuestion question)
    {
        CareerPerson person = question.Person;
        writer.WriteString("date"u8, question.On.ToString());
        writer.WriteNumber("dollarYear"u8, question.On.Year);
        writer.WriteStartObject("person"u8);
        writer.WriteString("role"u8, person.Role?.Id ?? "none");
        writer.WriteNumber("years"u8, person.Years);
        JsonParts.Texts(writer, "credentials", person.Credentials.Select(credential => credential.Id));
        writer.WriteString("education"u8, person.Education.Id);
        Optional(writer, "specialty", person.Specialty?.Id);
        Optional(writer, "setting", person.Setting?.Id);
        Optional(writer, "mode", person.Mode?.Id);
        writer.WriteString("area"u8, person.Place?.Area.Id ?? Markets.Area.NationId);
        if (person.Pay is { } pay)
            writer.WriteNumber("pay"u8, pay.Dollars);
        writer.WriteEndObject();
        writer.WriteNumber("horizon"u8, question.Options.Horizon);
        writer.WriteNumber("discount"u8, Math.Round(question.Options.Discount * 100, 4));
        writer.WriteString("counts"u8, CareerTexts.Objective(question.Options.Objective));
        writer.WriteNumber("hoursPerWeek"u8, question.Options.HoursPerWeek);
    }

    /// <summary>kind, id, name, cost, hours, months, chance.</summary>
    public static void Step(Utf8JsonWriter writer, CareerStep step)
    {
        writer.WriteString("kind"u8, CareerWords.Kind(step.Kind));
        writer.WriteString("id"u8, step.Id);
        writer.WriteString("name"u8, step.Name);
        writer.WriteNumber("cost"u8, Math.Round(step.Cost));
        writer.WriteNumber("hours"u8, Math.Round(step.Hours));
        writer.WriteNumber("months"u8, Math.Round(step.Months, 1));
        writer.WriteNumber("chance"u8, Math.Round(step.Chance, 3));
    }

    public static void Interval(Utf8JsonWriter writer, string name, Interval<YearlyGain>? gain)
    {
        if (gain is { } known)
            JsonParts.Interval(writer, name, known.Value.Dollars, known.Low.Dollars, known.High.Dollars);
        else
            writer.WriteNull(name);
    }

    public static void Interval(Utf8JsonWriter writer, string name, Interval<PresentValue>? value)
    {
        if (value is { } known)
            JsonParts.Interval(writer, name, known.Value.Dollars, known.Low.Dollars, known.High.Dollars);
        else
            writer.WriteNull(name);
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? id)
    {
        if (id is not null)
            writer.WriteString(name, id);
    }
}
