using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Tests.Questions;

public sealed class CredentialsReadingTests
{
    [Fact]
    public void Each_credential_is_found_by_its_id_and_its_name() => Assert.All(Worded.Vocabulary.Credentials.All, credential =>
    {
        Assert.Equal([credential], Read(credential.Id).Value!.Value);
        Assert.Equal([credential], Read(credential.Name).Value!.Value);
    });

    [Fact]
    public void Several_may_stand_apart_or_in_one_cell()
    {
        string[] ids = ["CPC", "CRC", "CPMA"];
        Assert.Equal(ids, Ids(Read("CPC", "CRC", "CPMA")));
        Assert.Equal(ids, Ids(Read("CPC;CRC; cpma")));
        Assert.Equal(ids, Ids(Read("CPC, CRC", "CPMA")));
    }

    [Fact]
    public void The_same_one_twice_is_held_once() => Assert.Equal(["CPC"], Ids(Read("CPC", "cpc", "Certified Professional Coder")));

    [Fact]
    public void Nothing_said_is_not_the_same_as_none_held()
    {
        Assert.Null(Worded.Fields.Credentials(default).Value);
        Assert.Null(Read("").Value);
        Assert.Empty(Read("none").Value!.Value);
        Assert.Empty(Read("None").Value!.Value);
    }

    [Fact]
    public void None_stands_alone() => Assert.Equal(ErrorTexts.NoneBesideOthers, Read("none", "CPC").Problem!.Message);

    [Theory]
    [InlineData("CPC", "CPC-A")]
    [InlineData("CPC-A", "CPC")]
    public void An_apprentice_is_not_also_a_full_coder(string first, string second)
    {
        Problem problem = Read(first, second).Problem!;
        Assert.Equal(ErrorTexts.ApprenticeAndFull("CPC"), problem.Message);
        Assert.Equal(ErrorTexts.ApprenticeAndFullNext("CPC"), problem.Next);
    }

    [Fact]
    public void An_unknown_one_names_the_nearest()
    {
        Problem problem = Read("CPC", "CPMQ").Problem!;
        Assert.Equal(ErrorTexts.NotKnown("credential", "CPMQ"), problem.Message);
        Assert.Contains("CPMA", problem.Nearest);
        Assert.Equal("CPMQ", problem.Value);
    }

    private static FieldReading<ImmutableArray<Credential>?> Read(params ImmutableArray<string> texts) => Worded.Fields.Credentials(texts);

    private static IEnumerable<string> Ids(FieldReading<ImmutableArray<Credential>?> reading) => reading.Value!.Value.Select(credential => credential.Id);
}
