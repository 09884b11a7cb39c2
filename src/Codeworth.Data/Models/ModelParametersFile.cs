using Codeworth.Estimates.Parameters;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Codeworth.Data.Models;

/// <summary>Reads <c>data/parameters/model.yml</c>. A name it does not know is refused.</summary>
public static class ModelParametersFile
{
    /// <exception cref="InvalidDataException">It cannot be read; the message says where.</exception>
    public static ModelParameters Read(TextReader reader)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking()
                .WithEnforceRequiredMembers().Build().Deserialize<ModelParameters>(reader);
        }
        catch (YamlException wrong)
        {
            throw new InvalidDataException(ErrorTexts.ParametersNotRead(wrong.Start.Line, wrong.Start.Column, wrong.InnerException?.Message ?? wrong.Message), wrong);
        }
    }
}
