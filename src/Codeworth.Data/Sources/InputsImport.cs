using Codeworth.Data.Sources.Acs;
using Codeworth.Data.Sources.Oews;
using Codeworth.Data.Sources.Oflc;
using Codeworth.Data.Sources.Opm;
using Codeworth.Data.Sources.Payrolls;
using Codeworth.Data.Sources.Surveys;

namespace Codeworth.Data.Sources;

/// <summary>Compiles the collected publishers' tables into the evidence tables that ship.</summary>
public static class InputsImport
{
    /// <param name="inputs">The folder that holds <c>official</c>, <c>micro</c> and <c>surveys</c>.</param>
    /// <param name="dataFolder">The data folder; its <c>evidence</c> is written whole or not at all.</param>
    /// <param name="progress">Told of each release compiled.</param>
    /// <exception cref="ImportException">A file, column or cell is not what it should be; nothing was changed.</exception>
    public static void Run(string inputs, string dataFolder, IProgress<ImportProgress> progress) =>
        EvidenceFolder.Write(dataFolder, Releases(inputs), progress);

    private static IEnumerable<Release> Releases(string inputs)
    {
        string official = Path.Combine(inputs, "official");
        string micro = Path.Combine(inputs, "micro");
        return
        [
            .. OewsReleases.All(official),
            OflcPrevailingWages.Release(official),
            PublicUseMicrodata.Release(micro),
            .. FedScope.Releases(micro),
            FederalPostings.Release(micro),
            .. PublicPayrolls.Releases(micro),
            .. SurveyReleases.All(Path.Combine(inputs, "surveys")),
        ];
    }
}
