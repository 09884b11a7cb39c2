using Codeworth.App.Cli;

return await new CommandLine(Terminal.OfProcess()).Run(args);
