using Codeworth.Numerics.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Planning;

public sealed class FiniteHorizonTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(60);

    /// <summary>Small random problems: 2 or 3 states, 1 to 3 options each, 1 to 3 outcomes each, 1 to 3 stages.</summary>
    private static readonly Arbitrary<RandomProcess> Processes = Gen.Choose(0, int.MaxValue - 1).Select(seed => new RandomProcess(seed)).ToArbitrary();

    [Fact]
    public void It_is_the_best_of_all_policies_tried_one_by_one() => Prop.ForAll(Processes, process =>
    {
        FiniteHorizonSolution solved = FiniteHorizon.Solve(process.Layer, process.Stages, process.Discount);
        for (int state = 0; state < process.Layer.States; state++)
            Assert.Equal(process.Policies().Max(policy => process.Follow(policy, 0, state)), solved.Values[state], 10);
    }).Check(Few);

    [Fact]
    public void Following_its_own_choices_brings_its_value() => Prop.ForAll(Processes, process =>
    {
        FiniteHorizonSolution solved = FiniteHorizon.Solve(process.Layer, process.Stages, process.Discount);
        int[] policy = [.. solved.Choices.SelectMany(stage => stage.Select(choice => (int)choice))];
        Assert.Equal(solved.Values[0], process.Follow(policy, 0, 0), 10);
    }).Check(Few);

    [Fact]
    public void More_money_anywhere_never_lowers_the_value() => Prop.ForAll(Processes, Gen.Choose(0, 1000).ToArbitrary(), (process, which) =>
    {
        double before = FiniteHorizon.Solve(process.Layer, process.Stages, process.Discount).Values[0];
        double after = FiniteHorizon.Solve(process.With(which % process.Layer.Options, 1), process.Stages, process.Discount).Values[0];
        Assert.True(after >= before - 1e-12);
    }).Check(Few);

    [Fact]
    public void A_free_certain_gain_is_always_taken()
    {
        DecisionLayerBuilder builder = new();
        builder.Add(0, 0, (0, 1));
        builder.Add(5, 0, (0, 1));
        builder.EndState();
        FiniteHorizonSolution solved = FiniteHorizon.Solve(builder.Build(), 4, 1);
        Assert.Equal(20, solved.Values[0]);
        Assert.All(solved.Choices, stage => Assert.Equal(1, stage[0]));
    }

    [Fact]
    public void A_dominated_option_is_never_chosen() => Prop.ForAll(Processes, process =>
    {
        DecisionLayer layer = process.WithDominated();
        FiniteHorizonSolution solved = FiniteHorizon.Solve(layer, process.Stages, process.Discount);
        Assert.Equal(FiniteHorizon.Solve(process.Layer, process.Stages, process.Discount).Values[0], solved.Values[0], 12);
        Assert.All(solved.Choices, stage => Assert.All(stage.Select((choice, state) => (choice, state)), each => Assert.NotEqual(layer.OptionsOf(each.state) - 1, each.choice)));
    }).Check(Few);

    [Fact]
    public void What_comes_after_the_last_stage_counts()
    {
        DecisionLayerBuilder builder = new();
        builder.Add(1, 0, (0, 0.5), (1, 0.5));
        builder.EndState();
        builder.Add(0, 0, (1, 1));
        builder.EndState();
        Assert.Equal(1 + (0.9 * ((0.5 * 10) + (0.5 * 20))), FiniteHorizon.Solve(builder.Build(), 1, 0.9, [10, 20]).Values[0], 12);
    }

    [Fact]
    public void Chances_that_do_not_add_to_one_are_refused() =>
        Assert.Contains("add to 0.9", Assert.Throws<ArgumentException>(() => new DecisionLayerBuilder().Add(0, 0, (0, 0.5), (0, 0.4))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_negative_chance_is_refused() => Assert.Throws<ArgumentException>(() => new DecisionLayerBuilder().Add(0, 0, (0, -0.5), (0, 1.5)));

    [Fact]
    public void A_state_without_option_is_refused() => Assert.Throws<InvalidOperationException>(new DecisionLayerBuilder().EndState);

    [Fact]
    public void Leading_to_a_state_that_is_not_there_is_refused()
    {
        DecisionLayerBuilder builder = new();
        builder.Add(0, 0, (7, 1));
        builder.EndState();
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }
}
