namespace Codeworth.Offers.Reading;

/// <summary>Finds the employer's name on a line that is labelled so: <c>Company: ...</c>. Elsewhere it is not told from other names.</summary>
internal static class EmployerReader
{
    private const int Longest = 10;
    private const double Sure = 0.9;

    public static Said<string>? Read(Scan scan)
    {
        foreach (Match label in scan.Of(Topic.Place))
        {
            int first = label.Last + 1;
            if (label.Id != "employer" || !scan.BeginsLine(label.First) || first >= scan.Words.Length || !scan.Words[first].Has(Gap.Colon | Gap.Item))
                continue;
            int last = first;
            while (!scan.EndsLine(last) && last - first < Longest && !scan.Words[last + 1].Has(Gap.Bracket | Gap.Semicolon | Gap.Comma | Gap.Item))
                last++;
            return new Said<string>(scan.Span(first, last).Of(scan.Text), scan.Span(first, last), Sure);
        }

        return null;
    }
}
