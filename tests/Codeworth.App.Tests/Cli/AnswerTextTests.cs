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
        ExplanationText.Write(sheet, Written.Question, Written.Explanation, Written.Names, Written.Published, AnswerStyle.Usual)));

    [Fact]
    public void The_answer_is_drawn_in_colours() => Golden.Check("answer-colours.txt", Drawn(colours: true, sheet =>
        AnswerText.Write(sheet, Written.Answer, Written.Names, AnswerStyle.Usual)));

    [Fact]
    public void Plain_lines_fit_the_width()
    {
        string text = Drawn(colours: false, sheet => ExplanationText.Write(sheet, Written.Question, Written.Explanation, Written.Names, Written.Published, AnswerStyle.Usual));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData(false, 45)]
    [InlineData(false, 60)]
    [InlineData(true, 40)]
    [InlineData(true, 60)]
    public void No_amount_is_broken_where_the_terminal_is_narrow(bool colours, int width)
    {
        string[] words = Drawn(colours: false, Hours, 200).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string narrow = Drawn(colours, Hours, width);
        Assert.All(words.Where(word => word.Contains('$', StringComparison.Ordinal)), amount => Assert.Contains(amount, narrow, StringComparison.Ordinal));
        Assert.Contains("\n  p10", narrow, StringComparison.Ordinal);
    }

    [Fact]
    public void More_percentiles_than_fit_a_line_stand_under_each_other()
    {
        string text = Drawn(colours: false, sheet => AnswerText.Write(
            sheet, Written.Answer, Written.Names, new AnswerStyle([.. Enumerable.Range(1, 19).Select(twentieth => new Percentile(twentieth * 5))], Hourly: false)));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void The_first_line_says_the_median_with_its_interval() => Assert.Equal(
        "$57,430 a year is the market median for this profile (80 % interval $53,900 to $61,200), November 2026 dollars", AnswerText.Headline(Written.Answer));

    private static void Hours(Sheet sheet) => AnswerText.Write(sheet, Written.Answer, Written.Names, AnswerStyle.Usual with { Hourly = true });

    private static string Drawn(bool colours, Action<Sheet> draw, int width = 80)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        draw(Sheet.For(writer, colours, width));
        return writer.ToString();
    }
}
