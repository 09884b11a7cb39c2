using System.Buffers;
using System.Text;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.App.Tests.Support;
using Codeworth.Wages;

namespace Codeworth.App.Tests.Cli;

public sealed class AnswerJsonTests
{
    [Fact]
    public void The_answer_has_the_promised_shape() => Golden.Check("answer.json", Json(AnswerStyle.Usual));

    [Fact]
    public void Hours_stand_beside_the_year() =>
        Golden.Check("answer-hourly.json", Json(new AnswerStyle([new Percentile(5), new Percentile(97.5)], Hourly: true)));

    [Fact]
    public void The_explanation_adds_what_made_it()
    {
        ArrayBufferWriter<byte> buffer = new();
        ExplanationJson.Write(buffer, Written.Question, Written.Explanation, Written.Names, Written.Published, AnswerStyle.Usual);
        Golden.Check("explanation.json", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Properties_come_in_the_promised_order()
    {
        using JsonDocument json = JsonDocument.Parse(Json(AnswerStyle.Usual));
        Assert.Equal(
            ["question", "date", "dollarYear", "median", "pay", "yourPay", "contributions", "sources", "notes", "calibration", "model"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["value", "low", "high", "level"], json.RootElement.GetProperty("median").EnumerateObject().Select(property => property.Name));
        Assert.Equal(["p10", "p25", "p50", "p75", "p90", "mean"], json.RootElement.GetProperty("pay").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Pay_that_was_not_said_is_absent()
    {
        ArrayBufferWriter<byte> buffer = new();
        AnswerJson.Write(buffer, Written.Answer with { YourPay = null }, Written.Names, AnswerStyle.Usual);
        using JsonDocument json = JsonDocument.Parse(buffer.WrittenMemory);
        Assert.False(json.RootElement.TryGetProperty("yourPay", out _));
    }

    [Fact]
    public void Every_amount_is_rounded_to_ten()
    {
        using JsonDocument json = JsonDocument.Parse(Json(AnswerStyle.Usual));
        Assert.All(
            json.RootElement.GetProperty("pay").EnumerateObject().Select(property => property.Value.GetDecimal()),
            amount => Assert.Equal(0, amount % 10));
    }

    private static string Json(AnswerStyle style)
    {
        ArrayBufferWriter<byte> buffer = new();
        AnswerJson.Write(buffer, Written.Answer, Written.Names, style);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
