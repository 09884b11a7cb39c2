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
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        CareerJson.Question(writer, answer.Question);
        writer.WritePropertyName("first"u8);
        if (plan.First is { } first)
            Planned(writer, first);
        else
            writer.WriteNullValue();
        CareerJson.Interval(writer, "gain", plan.Gain);
        writer.WriteNumber("chanceBeatsStaying"u8, Math.Round(plan.ChanceBeatsStaying, 3));
        writer.WriteNumber("chanceBest"u8, Math.Round(plan.ChanceBest, 3));
        Path(writer, answer);
        Otherwise(writer, plan);
        Alternatives(writer, plan);
        Fan(writer, plan);
        Sensitivities(writer, plan);
        writer.WriteStartObject("size"u8);
        writer.WriteNumber("states"u8, plan.Size.States);
        writer.WriteNumber("credentialSets"u8, plan.Size.Sets);
        writer.WriteNumber("credentialClasses"u8, plan.Size.Classes);
        writer.WriteNumber("draws"u8, plan.Size.Draws);
        writer.WriteEndObject();
        CareerJson.End(writer, answer.Notes, answer.Model);
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void Planned(Utf8JsonWriter writer, PlannedStep step)
    {
        writer.WriteStartObject();
        writer.WriteNumber("year"u8, step.Year);
        CareerJson.Step(writer, step.Step);
        CareerJson.Interval(writer, "gain", step.Gain);
        writer.WriteEndObject();
    }

    private static void Path(Utf8JsonWriter writer, PlanAnswer answer)
    {
        writer.WriteStartArray("path"u8);
        foreach (PlannedYear year in answer.Plan.Path)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year"u8, CareerWords.Calendar(answer.Question, year.Year));
            writer.WriteString("role"u8, year.Role?.Id ?? "none");
            writer.WriteBoolean("promoted"u8, year.IsPromoted);
            CareerJson.Texts(writer, "credentials", year.Credentials.Select(credential => credential.Id));
            writer.WriteString("education"u8, year.Education.Id);
            writer.WriteString("specialty"u8, year.Specialty?.Id);
            writer.WriteString("setting"u8, year.Setting?.Id);
            writer.WriteString("mode"u8, year.Mode?.Id);
            writer.WriteString("place"u8, year.Place);
            CareerJson.Interval(writer, "pay", year.Pay.Value.Dollars, year.Pay.Low.Dollars, year.Pay.High.Dollars);
            Taken(writer, "study", year.Study, year.StudySucceeds);
            Taken(writer, "job", year.Job, year.JobSucceeds);
            writer.WriteNumber("upkeep"u8, Math.Round(year.Upkeep));
            writer.WriteNumber("studyHours"u8, Math.Round(year.StudyHours));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Taken(Utf8JsonWriter writer, string name, CareerStep step, bool succeeds)
    {
        writer.WriteStartObject(name);
        CareerJson.Step(writer, step);
        writer.WriteBoolean("succeeds"u8, succeeds);
        writer.WriteEndObject();
    }

    private static void Otherwise(Utf8JsonWriter writer, CareerPlan plan)
    {
        writer.WriteStartArray("otherwise"u8);
        foreach (Otherwise otherwise in plan.Otherwise)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year"u8, otherwise.Year);
            foreach ((string name, CareerStep step) in ((string, CareerStep)[])[("failed", otherwise.Failed), ("study", otherwise.Study), ("job", otherwise.Job)])
            {
                writer.WriteStartObject(name);
                CareerJson.Step(writer, step);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Alternatives(Utf8JsonWriter writer, CareerPlan plan)
    {
        writer.WriteStartArray("alternatives"u8);
        foreach (PlanAlternative alternative in plan.Alternatives)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("steps"u8);
            foreach (PlannedStep step in alternative.Steps)
                Planned(writer, step);
            writer.WriteEndArray();
            CareerJson.Interval(writer, "gain", alternative.Gain);
            writer.WriteNumber("chanceBest"u8, Math.Round(alternative.ChanceBest, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Fan(Utf8JsonWriter writer, CareerPlan plan)
    {
        writer.WriteStartArray("fan"u8);
        foreach (FanYear year in plan.Fan)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year"u8, year.Year);
            foreach ((string name, IEnumerable<double> values) in ((string, IEnumerable<double>)[])[("plan", year.Plan), ("staying", year.Staying)])
            {
                writer.WriteStartArray(name);
                foreach (double value in values)
                    writer.WriteNumberValue(Amounts.Tens(value));
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Sensitivities(Utf8JsonWriter writer, CareerPlan plan)
    {
        writer.WriteStartArray("sensitivities"u8);
        foreach (Sensitivity sensitivity in plan.Sensitivities)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, sensitivity.Figure.Id);
            writer.WriteNumber("low"u8, sensitivity.Figure.Low);
            writer.WriteNumber("high"u8, sensitivity.Figure.High);
            writer.WriteNumber("gainAtLow"u8, Amounts.Tens((double)sensitivity.AtLow.Dollars));
            writer.WriteNumber("gainAtHigh"u8, Amounts.Tens((double)sensitivity.AtHigh.Dollars));
            writer.WriteBoolean("changesFirstStep"u8, sensitivity.ChangesFirst);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
