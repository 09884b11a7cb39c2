using System.Text;
using Codeworth.App.Api;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Codeworth.App.Mcp;

/// <summary>A question people begin with, ready to be chosen in a client.</summary>
internal static class Prompts
{
    private const string Judge = "judge-my-offer";

    public static ListPromptsResult All { get; } = new()
    {
        Prompts =
        [
            new Prompt
            {
                Name = Judge, Title = "Judge my offer", Description = "Is this posting or letter of offer fair for me, and what should I ask?",
                Arguments =
                [
                    new PromptArgument { Name = OfferOptions.Text.Name, Description = OfferOptions.Text.Help, Required = true },
                    .. new[] { WorthOptions.Years, WorthOptions.Credential, WorthOptions.Area, OfferOptions.Current }.Select(option => new PromptArgument { Name = option.Name, Description = InputSchema.Help(option) }),
                ],
            },
        ],
    };

    /// <exception cref="McpProtocolException">There is no such prompt, or no offer.</exception>
    public static GetPromptResult Get(GetPromptRequestParams asked)
    {
        if (asked.Name != Judge)
            throw Refused(new Problem("name", asked.Name, ErrorTexts.UnknownPrompt(asked.Name), "", Spelling.Nearest(asked.Name, [Judge], name => name, 1), ""));
        string? Said(string name) => asked.Arguments?.TryGetValue(name, out System.Text.Json.JsonElement value) == true ? JsonText.Of(value) : null;
        if (Said(OfferOptions.Text.Name) is not { Length: > 0 } offer)
            throw Refused(new Problem(OfferOptions.Text.Name, "", ErrorTexts.ArgumentMissing(Judge, OfferOptions.Text.Name), OfferOptions.Text.Help, [], ""));
        StringBuilder text = new("Judge this offer with the tool judge_offer, given whole as text");
        foreach (PromptArgument argument in All.Prompts[0].Arguments!.Skip(1))
        {
            if (Said(argument.Name) is { Length: > 0 } said)
                text.Append($"; {argument.Name}: {said}");
        }

        text.Append($". Tell me whether it is low, fair or high and how sure that is, quote every amount with its interval, what is odd, what to ask, and what to ask for. Claim nothing of my work that I have not said.\n\n{offer}");
        return new GetPromptResult
        {
            Description = All.Prompts[0].Description, Messages = [new PromptMessage { Role = ModelContextProtocol.Protocol.Role.User, Content = new TextContentBlock { Text = text.ToString() } }],
        };
    }

    private static McpProtocolException Refused(Problem problem) => new(problem.ToString(), McpErrorCode.InvalidParams);
}
