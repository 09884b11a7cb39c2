using System.Buffers;
using System.Text.Json;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>
/// Writes a plan: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, first, gain, chanceBeatsStaying, chanceBest, path, otherwise, alternatives, fan, sensitivities, size,
/// notes, model.
/// </summary>
internal static class PlanJson
{
    public static void Write(IBufferWriter<byte> output, PlanAnswer answer)
    {
        CareerPlan plan = answer.Plan;
        JsonParts.Document(output, writer =>
        {
            CareerJson.Question(writer, answer.Question);
            writer.WritePropertyName("first"u8);
            if (plan.First is { } first)
            {
                writer.WriteStartObject();
                Planned(writer, first);
                writer.WriteEndObject();
            }
            else
                writer.WriteNullValue();
            CareerJson.Interval(writer, "gain", plan.Gain);
            writer.WriteNumber("chanceBeatsStaying"u8, Math.Round(plan.ChanceBeatsStaying, 3));
            writer.WriteNumber("chanceBest"u8, Math.Round(plan.ChanceBest, 3));
            JsonParts.Objects(writer, "path", plan.Path, (each, year) => Year(each, answer.Question, year));
            JsonParts.Objects(writer, "otherwise", plan.Otherwise, Otherwise);
            JsonParts.Objects(writer, "alternatives", plan.Alternatives, Alternative);
            JsonParts.Objects(writer, "fan", plan.Fan, Fan);
            JsonParts.Objects(writer, "sensitivities", plan.Sensitivities, Sensitivity);
            writer.WriteStartObject("size"u8);
            writer.WriteNumber("states"u8, plan.Size.States);
            writer.WriteNumber("credentialSets"u8, plan.Size.Sets);
            writer.WriteNumber("credentialClasses"u8, plan.Size.Classes);
            writer.WriteNumber("draws"u8, plan.Size.Draws);
            writer.WriteEndObject();
            JsonParts.End(writer, answer.Notes, answer.Model);
        });
    }

    private static void Planned(Utf8JsonWriter writer, PlannedStep step)
    {
        writer.WriteNumber("year"u8, step.Year);
        CareerJson.Step(writer, step.Step);
        CareerJson.Interval(writer, "gain", step.Gain);
    }

    private static void Year(Utf8JsonWriter writer, CareerQuestion question, PlannedYear year)
    {
        writer.WriteNumber("year"u8, CareerWords.Calendar(question, year.Year));
        writer.WriteString("role"u8, year.Role?.Id ?? "none");
        writer.WriteBoolean("promoted"u8, year.IsPromoted);
        JsonParts.Texts(writer, "credentials", year.Credentials.Select(credential => credential.Id));
        writer.WriteString("education"u8, year.Education.Id);
        writer.WriteString("specialty"u8, year.Specialty?.Id);
        writer.WriteString("setting"u8, year.Setting?.Id);
        writer.WriteString("mode"u8, year.Mode?.Id);
        writer.WriteString("place"u8, year.Place);
        JsonParts.Interval(writer, "pay", year.Pay.Value.Dollars, year.Pay.Low.Dollars, year.Pay.High.Dollars);
        Taken(writer, "study", year.Study, year.StudySucceeds);
        Taken(writer, "job", year.Job, year.JobSucceeds);
        writer.WriteNumber("upkeep"u8, Math.Round(year.Upkeep));
        writer.WriteNumber("studyHours"u8, Math.Round(year.StudyHours));
    }

    /// <param name="succeeds">Null where that is not told.</param>
    private static void Taken(Utf8JsonWriter writer, string name, CareerStep step, bool? succeeds = null)
    {
        writer.WriteStartObject(name);
        CareerJson.Step(writer, step);
        if (succeeds is { } told)
            writer.WriteBoolean("succeeds"u8, told);
        writer.WriteEndObject();
    }

    private static void Otherwise(Utf8JsonWriter writer, Otherwise otherwise)
    {
        writer.WriteNumber("year"u8, otherwise.Year);
        Taken(writer, "failed", otherwise.Failed);
        Taken(writer, "study", otherwise.Study);
        Taken(writer, "job", otherwise.Job);
    }

    private static void Alternative(Utf8JsonWriter writer, PlanAlternative alternative)
    {
        JsonParts.Objects(writer, "steps", alternative.Steps, Planned);
        CareerJson.Interval(writer, "gain", alternative.Gain);
        writer.WriteNumber("chanceBest"u8, Math.Round(alternative.ChanceBest, 3));
    }

    private static void Fan(Utf8JsonWriter writer, FanYear year)
    {
        writer.WriteNumber("year"u8, year.Year);
        JsonParts.Tens(writer, "plan", year.Plan);
        JsonParts.Tens(writer, "staying", year.Staying);
    }

    private static void Sensitivity(Utf8JsonWriter writer, Sensitivity sensitivity)
    {
        writer.WriteString("id"u8, sensitivity.Figure.Id);
        writer.WriteNumber("low"u8, sensitivity.Figure.Low);
        writer.WriteNumber("high"u8, sensitivity.Figure.High);
        writer.WriteNumber("gainAtLow"u8, Amounts.Tens((double)sensitivity.AtLow.Dollars));
        writer.WriteNumber("gainAtHigh"u8, Amounts.Tens((double)sensitivity.AtHigh.Dollars));
        writer.WriteBoolean("changesFirstStep"u8, sensitivity.ChangesFirst);
    }
}
