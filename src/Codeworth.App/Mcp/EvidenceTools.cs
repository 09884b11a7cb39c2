using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Cli.Text;
using Codeworth.Claims;
using Codeworth.Effects;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>Claims against the evidence, and what each thing does to pay.</summary>
internal static class EvidenceTools
{
    private static readonly WorthOption _id = new(ClaimsQuestion.Id, "ID", "Claims of the register; the whole register where neither id nor say is said.", "Ids such as S009.", "S009", Repeats: true);

    private static readonly WorthOption _say = new(
        ClaimReader.Field, "TEXT", "A claim of your own.", "In words such as 'CRC adds 20-40%', 'auditors earn $60k-90k', 'Texas coders earn more than Ohio coders'.", "CRC adds 20-40%");

    private static readonly WorthOption _of = new(
        EffectsQuestion.Of, "FAMILY", "One family alone.", $"{string.Join(", ", EffectTable.Families[..^1])} or {EffectTable.Families[^1]}.", "credential");

    private static readonly ImmutableArray<WorthOption> _claim = [_id, _say, WorthOptions.On];

    public static CodeworthTool Claim { get; } = new(
        "check_claim", "claims", "A claim about pay against the evidence",
        "Holds a claim about medical coders' pay against the evidence: a sentence of your own (say), claims of a register of salary articles (id), or the whole register. Gives the verdict (supported, partly, contradicted, stale, no evidence), the chance that the claimed range holds, what the evidence says instead with its 80 % interval in the claim's unit (dollars a year or percent), the reason and the sources.",
        _claim, [], AnswerSchema.Claims, AnswerClaim);

    public static CodeworthTool Effects { get; } = new(
        "effects", "effects", "What each thing does to pay",
        "What certification, each credential, each year, degree, work mode, setting, specialty and role does to pay at equal work: percent, and dollars a year at the national median, with 80 % intervals and how many figures speak of it, beside the raw gaps that are published. Say of for one family alone.",
        [_of, WorthOptions.On], [], AnswerSchema.Effects, AnswerEffects);

    private static Reading<ToolReply> AnswerClaim(ToolCall call)
    {
        ClaimShelf shelf = call.Desk.Claims;
        Reading<ClaimsQuestion> reading = ClaimsQuestion.Read(
            call.Said.All(_id.Name), call.Said.One(_say.Name), call.Said.One(WorthOptions.On.Name), shelf.Register, call.Desk.Workspace.Vocabulary, call.Desk.Month);
        if (!reading.IsRead)
            return Reading.Refused<ToolReply>(reading.Problems);
        IReadOnlyList<Finding> findings = reading.Value.Answer(shelf);
        return new ToolReply(output => ClaimsJson.Write(output, findings, reading.Value.On, call.Desk.Model), sheet => ClaimsText.Write(sheet, findings, reading.Value));
    }

    private static Reading<ToolReply> AnswerEffects(ToolCall call)
    {
        Reading<EffectsQuestion> reading = EffectsQuestion.Read(call.Said.One(_of.Name), call.Said.One(WorthOptions.On.Name), call.Desk.Workspace.Vocabulary, call.Desk.Month);
        if (!reading.IsRead)
            return Reading.Refused<ToolReply>(reading.Problems);
        EffectsQuestion question = reading.Value;
        Effect[] effects = [.. call.Desk.Effects.Of(question.On).Where(effect => question.Family is null || effect.Family == question.Family)];
        return new ToolReply(output => EffectsJson.Write(output, effects, question.On, call.Desk.Model), sheet => EffectsText.Write(sheet, effects, question.On));
    }
}
