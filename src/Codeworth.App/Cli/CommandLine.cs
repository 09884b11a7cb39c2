using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Verbs;
using Codeworth.Problems;

namespace Codeworth.App.Cli;

/// <summary>The command line: finds the verb, runs it, says what is wrong, ends with the right code.</summary>
internal sealed class CommandLine
{
    private static readonly ParserConfiguration _parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
    private readonly Terminal _terminal;
    private readonly GlobalSymbols _globals;

    public CommandLine(Terminal terminal)
    {
        _terminal = terminal;
        _globals = new GlobalSymbols(terminal);
        HelpPage help = new(terminal);
        Root = new RootCommand("What is this medical-coding job worth, for me, and how sure are we?")
        {
            new WorthVerb(terminal, _globals).Command(),
            new ExplainVerb(terminal, _globals).Command(),
            new EffectsVerb(terminal, _globals).Command(),
            new ClaimsVerb(terminal, _globals).Command(),
            new TakeHomeVerb(terminal, _globals).Command(),
            new PlacesVerb(terminal, _globals).Command(),
            new OfferVerb(terminal, _globals).Command(),
            new CompareOffersVerb(terminal, _globals).Command(),
            new MovesVerb(terminal, _globals).Command(),
            new TrainingVerb(terminal, _globals).Command(),
            new PlanVerb(terminal, _globals).Command(),
            new RelatedVerb(terminal, _globals).Command(),
            new OutlookVerb(terminal, _globals).Command(),
            new ListVerb(terminal, _globals).Command(),
            new ImportVerb(terminal, _globals).Command(),
            new FitVerb(terminal, _globals).Command(),
            new CheckVerb(terminal, _globals).Command(),
            new McpVerb(terminal, _globals).Command(),
            new ServeVerb(terminal, _globals).Command(),
        };
        _globals.AddTo(Root);
        HelpOption helpOption = Root.Options.OfType<HelpOption>().Single();
        (helpOption.Action, helpOption.Description) = (help, "This help.");
        VersionOption version = Root.Options.OfType<VersionOption>().Single();
        (version.Description, version.Recursive) = ("The version of the program.", true);
        Root.SetAction(help.Invoke);
    }

    /// <summary>The verbs and options.</summary>
    public RootCommand Root { get; }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> Run(string[] arguments)
    {
        ParseResult result = Root.Parse(arguments, _parsing);
        bool json = result.GetValue(_globals.Json);
        if (result.Errors.Count > 0 && result.Action is not HelpPage)
            return Refuse(Misuse.Of(result), ProblemKind.Question, json, ExitCode.WrongUse);
        try
        {
            await using StreamWriter output = _terminal.Writer();
            return await result.InvokeAsync(Invocation(output));
        }
        catch (WrongUseException wrong)
        {
            return Refuse(wrong.Problems, ProblemKind.Question, json, ExitCode.WrongUse);
        }
        catch (CannotAnswerException cannot)
        {
            return Refuse(cannot.Problems, ProblemKind.NotAnswered, json, ExitCode.CouldNotAnswer);
        }
        catch (Exception gone) when (StandardOutput.HasNoReader(gone))
        {
            return ExitCode.Answered;
        }
        catch (Exception exception)
        {
            return Refuse([new Problem("", "", FailureText.Of(exception), "", [], "")], ProblemKind.NotAnswered, json, ExitCode.CouldNotAnswer);
        }
    }

    private InvocationConfiguration Invocation(TextWriter output) => new()
    {
        EnableDefaultExceptionHandler = false,
        Error = _terminal.Error,
        Output = output,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
    };

    private int Refuse(ImmutableArray<Problem> problems, ProblemKind kind, bool json, int code)
    {
        if (json)
        {
            ArrayBufferWriter<byte> buffer = new();
            ProblemJson.Write(buffer, problems, kind);
            _terminal.Error.Write(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
        else
        {
            foreach (Problem problem in problems)
                _terminal.Error.WriteLine(ProblemText.Line(problem, named: code != ExitCode.CouldNotAnswer));
        }

        return code;
    }
}
