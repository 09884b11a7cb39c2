using Codeworth.Numerics.Planning;

namespace Codeworth.Tests.Numerics.Planning;

public sealed class DecisionLayerTests
{
    /// <summary>Widths around the vector's, and offsets within the block.</summary>
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(5, 5, 0)]
    [InlineData(19, 7, 3)]
    [InlineData(64, 61, 2)]
    public void A_block_is_taken_back_as_its_members_are_one_by_one(int width, int count, int offset)
    {
        Random random = new(width);
        DecisionLayer layer = Layer(random);
        double[] after = [.. Enumerable.Range(0, layer.States * width).Select(_ => random.NextDouble() * 10)];
        for (int state = 0; state < layer.States; state++)
        {
            double[] before = new double[count];
            byte[] choice = new byte[count];
            layer.BackBlock(state, after, new BlockLayout(width, offset, []), before, choice, 0b01);
            for (int member = 0; member < count; member++)
            {
                double[] own = [.. Enumerable.Range(0, layer.States).Select(other => after[(other * width) + offset + member])], one = new double[layer.States];
                ushort[] chosen = new ushort[layer.States];
                layer.Back(own, one, chosen, 0b01);
                Assert.Equal(one[state], before[member], 12);
                Assert.Equal(chosen[state], choice[member]);
            }
        }
    }

    [Fact]
    public void Blocks_may_lie_in_another_order()
    {
        DecisionLayer layer = Layer(new Random(3));
        double[] after = [1, 2, 3, 4, 5, 6], before = new double[2], other = new double[2];
        byte[] choice = new byte[2];
        layer.BackBlock(1, after, new BlockLayout(2, 0, []), before, choice, 0);
        layer.BackBlock(1, [5, 6, 3, 4, 1, 2], new BlockLayout(2, 0, [2, 1, 0]), other, choice, 0);
        Assert.Equal(before, other);
    }

    [Fact]
    public void An_option_whose_needs_do_not_hold_is_not_open()
    {
        DecisionLayerBuilder builder = new();
        builder.Add(0, 0, (0, 1));
        builder.Add(100, 0b10, (0, 1));
        builder.EndState();
        double[] before = new double[1];
        ushort[] choice = new ushort[1];
        builder.Build().Back([0], before, choice, 0b01);
        Assert.Equal((0.0, 0), (before[0], (int)choice[0]));
        builder.Build().Back([0], before, choice, 0b11);
        Assert.Equal((100.0, 1), (before[0], (int)choice[0]));
    }

    [Fact]
    public void Of_options_worth_the_same_the_first_is_chosen()
    {
        DecisionLayerBuilder builder = new();
        builder.Add(1, 0, (0, 1));
        builder.Add(1, 0, (0, 1));
        builder.EndState();
        ushort[] choice = new ushort[1];
        builder.Build().Back([0], new double[1], choice);
        Assert.Equal(0, choice[0]);
    }

    [Fact]
    public void A_block_of_three_outcomes_is_refused()
    {
        DecisionLayerBuilder builder = new();
        builder.Add(1, 0, (0, 0.5), (0, 0.25), (0, 0.25));
        builder.EndState();
        DecisionLayer layer = builder.Build();
        Assert.Throws<InvalidOperationException>(() => layer.BackBlock(0, [1], new BlockLayout(1, 0, []), new double[1], new byte[1], 0));
    }

    /// <summary>Three states of four options: one certain, one of two outcomes, one that needs what holds, one that needs what does not.</summary>
    private static DecisionLayer Layer(Random random)
    {
        DecisionLayerBuilder builder = new();
        for (int state = 0; state < 3; state++)
        {
            double chance = random.NextDouble();
            builder.Add(random.NextDouble(), 0, (random.Next(3), 1));
            builder.Add(random.NextDouble(), 0, (random.Next(3), chance), (random.Next(3), 1 - chance));
            builder.Add(random.NextDouble(), 0b01, (random.Next(3), 1));
            builder.Add(100, 0b10, (random.Next(3), 1));
            builder.EndState();
        }

        return builder.Build();
    }
}
