using Codeworth.Data.Sources;
using Codeworth.Evidence;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class PersonPatternsTests
{
    private static readonly Func<Population, Population>[] Order = [person => person.Without("area"), person => person.Without("rank"), _ => Population.Silent];

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(400)]
    public void Everyone_is_in_one_pattern_of_three_or_left_out_and_the_sums_are_kept(int persons)
    {
        Random random = new(persons);
        PatternSums everyone = new();
        for (int person = 0; person < persons; person++)
            everyone.Add(Person($"area={random.Next(20)};rank={random.Next(5)}", random.Next(30000, 90000)));

        PersonPatterns patterns = new(everyone, Order);
        PatternRow[] written = [.. patterns.Rows()];

        Assert.All(written, row => Assert.InRange(row.Count, PersonPatterns.Fewest, persons));
        Assert.Equal(persons, written.Sum(row => row.Count) + patterns.LeftOut);
        Assert.InRange(patterns.LeftOut, 0, PersonPatterns.Fewest - 1);
        if (patterns.LeftOut > 0)
            return;
        Assert.Equal(everyone.Rows().Sum(row => row.Sum), written.Sum(row => row.Sum), 8);
        Assert.Equal(everyone.Rows().Sum(row => row.SumOfSquares), written.Sum(row => row.SumOfSquares), 8);
    }

    [Fact]
    public void Only_those_in_a_small_pattern_move_to_a_coarser_one() =>
        Assert.Equal(["area=NY;role=coder 3", "role=coder 3"], Written("area=NY;role=coder", "area=NY;role=coder", "area=NY;role=coder", "area=VT;role=coder", "area=ME;role=coder", "area=ME;role=coder"));

    [Fact]
    public void A_coarser_pattern_that_is_written_takes_in_the_few() =>
        Assert.Equal(["role=coder 4"], Written("role=coder", "role=coder", "role=coder", "rank=lead;role=coder"));

    [Fact]
    public void Two_alike_are_left_out_and_told()
    {
        PersonPatterns patterns = new(Sums("role=coder", "role=coder"), Order[..2]);

        Assert.Empty(patterns.Rows());
        Assert.Contains("2 of 2 persons", patterns.Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-2, 5, "0-4")]
    [InlineData(9.9, 5, "5-9")]
    [InlineData(9.9, 10, "0-9")]
    [InlineData(39, 20, "20-39")]
    [InlineData(40, 20, "40+")]
    public void Years_are_put_into_bands(double years, int width, string band) => Assert.Equal(band, YearsBand.Of(years, width));

    [Theory]
    [InlineData("tenure=15-19", 10, "tenure=10-19")]
    [InlineData("tenure=10-19", 20, "tenure=0-19")]
    [InlineData("tenure=40+", 20, "tenure=40+")]
    [InlineData("role=coder", 10, "role=coder")]
    public void Bands_are_widened_to_the_one_they_lie_in(string said, int width, string wider) =>
        Assert.Equal(wider, YearsBand.Widen(Population.Parse(said), "tenure", width).ToString());

    private static IEnumerable<string> Written(params string[] persons) =>
        new PersonPatterns(Sums(persons), Order[..2]).Rows().Select(row => $"{row.Population} {row.Count}");

    private static PatternSums Sums(params string[] persons) => PatternSums.Of(persons.Select(person => Person(person, 50000)));

    private static PersonRow Person(string said, double dollars) => new("2024-01", Population.Parse(said), "A", "", dollars, "");
}
