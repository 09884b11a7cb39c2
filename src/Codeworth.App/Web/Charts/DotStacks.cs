namespace Codeworth.App.Web.Charts;

/// <summary>A dot of a picture.</summary>
/// <param name="X">Centre, pixels from the left.</param>
/// <param name="Level">0 on the axis, 1 on the first dot, and so on.</param>
/// <param name="Dollars">The pay it stands for.</param>
public sealed record Dot(double X, int Level, double Dollars);

/// <summary>Dots stacked where they would overlap.</summary>
/// <param name="Diameter">Of each dot, in pixels.</param>
/// <param name="Dots">From the lowest pay to the highest.</param>
/// <remarks>
/// The dot plot of Wilkinson, "Dot plots", The American Statistician 53 (1999): dots closer than a diameter share a stack at their
/// middle. Changed: a stack is moved right where it would touch the one before it.
/// </remarks>
public sealed record DotStacks(double Diameter, IReadOnlyList<Dot> Dots)
{
    /// <summary>Pixels the highest stack takes.</summary>
    public double Height => (Dots.Max(dot => dot.Level) + 1) * Diameter;

    /// <summary>The largest dots that fit the height.</summary>
    /// <param name="dollars">The pay of each dot, in rising order.</param>
    /// <param name="scale">Where pay lies.</param>
    /// <param name="height">Pixels above the axis.</param>
    public static DotStacks Fit(IReadOnlyList<double> dollars, Scale scale, double height)
    {
        double diameter = Math.Min(46, height / 3);
        DotStacks stacks = Stack(dollars, scale, diameter);
        while (diameter > 4 && stacks.Height > height)
            stacks = Stack(dollars, scale, --diameter);
        return stacks;
    }

    private static DotStacks Stack(IReadOnlyList<double> dollars, Scale scale, double diameter)
    {
        List<Dot> dots = [];
        double before = double.NegativeInfinity;
        for (int first = 0, next; first < dollars.Count; first = next)
        {
            double start = scale.At(dollars[first]);
            next = first + 1;
            while (next < dollars.Count && scale.At(dollars[next]) < start + diameter)
                next++;
            before = Math.Max(before + diameter, (start + scale.At(dollars[next - 1])) / 2);
            for (int i = first; i < next; i++)
                dots.Add(new Dot(before, i - first, dollars[i]));
        }

        return new DotStacks(diameter, dots);
    }
}
