using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.App.Tests.Support;
using Codeworth.Wages;

namespace Codeworth.App.Tests.Cli;

public sealed class AnswerTextTests
{
    [Fact]
    public void The_answer_is_drawn_plainly() => Golden.Check("answer.txt", Drawn(colours: false, sheet =>
        AnswerText.Write(sheet, Written.Answer, Written.Names, AnswerStyle.Usual)));

    [Fact]
    public void Hours_and_other_percentiles_are_drawn_when_asked_for() => Golden.Check("answer-hourly.txt", Drawn(colours: false, sheet =>
        AnswerText.Write(sheet, Written.Answer, Written.Names, new AnswerStyle([new Percentile(5), Percentile.Median, new Percentile(97.5)], Hourly: true))));

    [Fact]
    public void The_explanation_is_drawn_plainly() => Golden.Check("explanation.txt", Drawn(colours: false, sheet =>
        ExplanationText.Write(sheet, Written.Question, Written.Explanation, Written.Names, AnswerStyle.Usual)));

    [Fact]
    public void The_answer_is_drawn_in_colours() => Golden.Check("answer-colours.txt", Drawn(colours: true, sheet =>
        AnswerText.Write(sheet, Written.Answer, Written.Names, AnswerStyle.Usual)));

    [Fact]
    public void Plain_lines_fit_the_width()
    {
        string text = Drawn(colours: false, sheet => ExplanationText.Write(sheet, Written.Question, Written.Explanation, Written.Names, AnswerStyle.Usual));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void The_first_line_says_the_median_with_its_interval() => Assert.Equal(
        "$57,430 a year is the market median for this profile (80 % interval $53,900 to $61,200), November 2026 dollars", AnswerText.Headline(Written.Answer));

    private static string Drawn(bool colours, Action<Sheet> draw)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        draw(Sheet.For(writer, colours, 80));
        return writer.ToString();
    }
}
