using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Codeworth.Numerics.Planning;

/// <summary>
/// One decision of a finite-horizon decision process: the options of each state, what each pays at once, where it leads with which chances. Backward induction over it is exact
/// (Puterman 2005, section 4.5): v(s) = max over options o of s of r(o) + sum over outcomes of chance * w(next).
/// </summary>
/// <remarks>Options may need conditions that hold at some times alone (bits of a mask), so that one layer serves every stage. Immutable.</remarks>
public sealed class DecisionLayer
{
    private readonly int[] _optionStart;
    private readonly double[] _reward;
    private readonly uint[] _needs;
    private readonly int[] _outcomeStart;
    private readonly int[] _next;
    private readonly double[] _chance;

    internal DecisionLayer(int[] optionStart, double[] reward, uint[] needs, int[] outcomeStart, int[] next, double[] chance) =>
        (_optionStart, _reward, _needs, _outcomeStart, _next, _chance) = (optionStart, reward, needs, outcomeStart, next, chance);

    public int States => _optionStart.Length - 1;

    /// <summary>Options of all states together.</summary>
    public int Options => _reward.Length;

    /// <summary>Outcomes of all options together.</summary>
    public int Outcomes => _next.Length;

    /// <summary>Index of a state's first option among all.</summary>
    public int FirstOption(int state) => _optionStart[state];

    /// <summary>How many options a state has.</summary>
    public int OptionsOf(int state) => _optionStart[state + 1] - _optionStart[state];

    public double Reward(int option) => _reward[option];

    /// <summary>Conditions an option needs.</summary>
    public uint Needs(int option) => _needs[option];

    /// <summary>Where an option leads.</summary>
    public ReadOnlySpan<int> Next(int option) => _next.AsSpan(_outcomeStart[option], _outcomeStart[option + 1] - _outcomeStart[option]);

    /// <summary>Chance of each of <see cref="Next"/>; they add to 1.</summary>
    public ReadOnlySpan<double> Chances(int option) => _chance.AsSpan(_outcomeStart[option], _outcomeStart[option + 1] - _outcomeStart[option]);

    /// <summary>One stage back, state by state. Of options worth the same the first is chosen.</summary>
    /// <param name="after">Value of each state after the decision.</param>
    /// <param name="before">Receives the value of each state before it. Must not overlap <paramref name="after"/>.</param>
    /// <param name="choice">Receives the option chosen in each state, counted from its own first.</param>
    /// <param name="holding">Conditions that hold. The first option of a state must need none.</param>
    /// <param name="discount">What values after the decision count, 0 to 1.</param>
    public void Back(ReadOnlySpan<double> after, Span<double> before, Span<ushort> choice, uint holding = 0, double discount = 1)
    {
        for (int state = 0; state < before.Length; state++)
        {
            (double best, int chosen) = (double.NegativeInfinity, 0);
            int first = _optionStart[state];
            for (int option = first; option < _optionStart[state + 1]; option++)
            {
                if ((_needs[option] & ~holding) != 0)
                    continue;
                double expected = 0;
                for (int k = _outcomeStart[option]; k < _outcomeStart[option + 1]; k++)
                    expected += _chance[k] * after[_next[k]];
                double value = _reward[option] + (discount * expected);
                if (value > best)
                    (best, chosen) = (value, option - first);
            }

            (before[state], choice[state]) = (best, (ushort)chosen);
        }
    }

    /// <summary>One stage back of one state that is a block of many: the same options lead every member to the same member of another block.</summary>
    /// <param name="state">The state.</param>
    /// <param name="after">Values after the decision, block after block.</param>
    /// <param name="blocks">Where each state's block lies in <paramref name="after"/>.</param>
    /// <param name="before">Receives the values of the members that are asked for.</param>
    /// <param name="choice">Receives the option chosen for each of them, counted from the state's first.</param>
    /// <param name="holding">Conditions that hold. The first option must need none.</param>
    /// <exception cref="InvalidOperationException">An option has more than two outcomes, or the state has more than 256 options.</exception>
    public void BackBlock(int state, ReadOnlySpan<double> after, in BlockLayout blocks, Span<double> before, Span<byte> choice, uint holding)
    {
        long[] chosen = ArrayPool<long>.Shared.Rent(before.Length);
        before.Fill(double.NegativeInfinity);
        if (OptionsOf(state) > byte.MaxValue + 1)
            throw new InvalidOperationException(ErrorTexts.BlockOptions(OptionsOf(state)));
        int first = _optionStart[state], width = before.Length;
        for (int option = first; option < _optionStart[state + 1]; option++)
        {
            if ((_needs[option] & ~holding) != 0)
                continue;
            int outcome = _outcomeStart[option], count = _outcomeStart[option + 1] - outcome;
            ReadOnlySpan<double> one = after.Slice(blocks.Of(_next[outcome]), width);
            if (count == 1)
                BetterOf(one, _reward[option], before, chosen.AsSpan(0, width), option - first);
            else if (count == 2)
                BetterOf(one, after.Slice(blocks.Of(_next[outcome + 1]), width), _chance[outcome], _reward[option], before, chosen.AsSpan(0, width), option - first);
            else
                throw new InvalidOperationException(ErrorTexts.BlockOutcomes);
        }

        for (int i = 0; i < choice.Length; i++)
            choice[i] = (byte)chosen[i];
        ArrayPool<long>.Shared.Return(chosen);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void BetterOf(ReadOnlySpan<double> certain, double reward, Span<double> before, Span<long> chosen, long option)
    {
        ReadOnlySpan<Vector<double>> certains = MemoryMarshal.Cast<double, Vector<double>>(certain);
        Span<Vector<double>> bests = MemoryMarshal.Cast<double, Vector<double>>(before);
        Span<Vector<long>> choices = MemoryMarshal.Cast<long, Vector<long>>(chosen);
        Vector<double> rewards = new(reward);
        for (int i = 0; i < bests.Length; i++)
            Better(rewards + certains[i], ref bests[i], ref choices[i], option);
        for (int i = bests.Length * Vector<double>.Count; i < before.Length; i++)
        {
            if (reward + certain[i] > before[i])
                (before[i], chosen[i]) = (reward + certain[i], option);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void BetterOf(ReadOnlySpan<double> one, ReadOnlySpan<double> other, double chance, double reward, Span<double> before, Span<long> chosen, long option)
    {
        ReadOnlySpan<Vector<double>> ones = MemoryMarshal.Cast<double, Vector<double>>(one), others = MemoryMarshal.Cast<double, Vector<double>>(other);
        Span<Vector<double>> bests = MemoryMarshal.Cast<double, Vector<double>>(before);
        Span<Vector<long>> choices = MemoryMarshal.Cast<long, Vector<long>>(chosen);
        Vector<double> chances = new(chance), rests = new(1 - chance), rewards = new(reward);
        for (int i = 0; i < bests.Length; i++)
            Better(rewards + (chances * ones[i]) + (rests * others[i]), ref bests[i], ref choices[i], option);
        for (int i = bests.Length * Vector<double>.Count; i < before.Length; i++)
        {
            double value = reward + (chance * one[i]) + ((1 - chance) * other[i]);
            if (value > before[i])
                (before[i], chosen[i]) = (value, option);
        }
    }

    /// <summary>Where no member gains nothing is written: most options are worse than the best so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Better(Vector<double> value, ref Vector<double> best, ref Vector<long> chosen, long option)
    {
        Vector<long> better = Vector.GreaterThan(value, best);
        if (better == Vector<long>.Zero)
            return;
        best = Vector.ConditionalSelect(better, value, best);
        chosen = Vector.ConditionalSelect(better, new Vector<long>(option), chosen);
    }
}
