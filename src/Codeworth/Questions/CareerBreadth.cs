using Codeworth.Careers;
using Codeworth.Markets;

namespace Codeworth.Questions;

/// <summary>What is listed as a step: all of each kind, but for kinds of which some were named.</summary>
internal static class CareerBreadth
{
    public static CareerOptions Of(CareerBasis basis, CareerQuestion question)
    {
        Vocabulary words = basis.Tables.Words;
        CareerOptions said = question.Options;
        return question.IsNarrowed ? said : said with
        {
            Credentials = [.. said.Credentials, .. words.Credentials.All.Where(credential => credential.IsOffered && credential.Becomes.Length == 0 && !said.Credentials.Contains(credential) && !question.Avoided.Contains(credential))],
            Settings = [.. words.Settings.All.Where(setting => setting.Id != "other" && !question.Avoided.Contains(setting))],
            Specialties = [.. words.Specialties.All.Where(specialty => !question.Avoided.Contains(specialty))],
            Modes = [.. words.Modes.All.Where(mode => !question.Avoided.Contains(mode))],
        };
    }
}
