using System.Globalization;
using Codeworth.Numerics.Linear;
using Codeworth.Peers.Dump;

if (args.Length is not (1 or 2))
{
    Console.Error.WriteLine("Name the folder the tables go to, and the collected tables where persons are wanted too: Codeworth.Peers.Dump FOLDER [INPUTS]");
    return 2;
}

string folder = args[0];
Directory.CreateDirectory(folder);
Shipped shipped = new();
FittedSystem system = new(shipped);
(Question Question, SparseRow Row)[] questions = [.. Question.All(shipped.Vocabulary).Select(question => (question, system.Row(question.Market, question.Profile, question.On)))];
SystemTables tables = new(system, questions, shipped, folder);
tables.Write();
double farthest = tables.FarthestFromShipped();
if (farthest > 1e-9)
{
    Console.Error.WriteLine($"The rebuilt system is not the shipped one: an answer differs by {farthest.ToString("G3", CultureInfo.InvariantCulture)} (log). Run `codeworth fit` first, or compare FittedSystem with EvidenceModel.");
    return 1;
}

new PersonPatterns(shipped, system, folder).Write();
if (args is [_, var inputs])
    new Persons(shipped, inputs, folder).Write();
new HiddenAreas(shipped, system, folder).Write();
TextTable.Write(folder, "times", "what first median least greatest processor times", new Timings(system, [.. questions.Select(question => question.Row)], shipped).Measure());
Console.WriteLine($"{system.Model.ParameterCount} unknowns, {system.Model.ObservationCount} rows, {system.ComponentNames.Length} components, {questions.Length} answers; model {shipped.Model.Identity.Version}; .NET {Environment.Version}");
return 0;
