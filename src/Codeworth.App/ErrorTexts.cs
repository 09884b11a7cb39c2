using Codeworth.Problems;

namespace Codeworth.App;

/// <summary>Every error text of the doors. Ladder: what is wrong with its value, what was expected, the likely cause, the next step.</summary>
internal static class ErrorTexts
{
    public const string NotUnderstood = "The question was not understood";
    public const string NothingThere = "There is nothing at this address";
    public const string MethodNotAnsweredHere = "This address is asked with another method";
    public const string TooLong = "The question is too long";
    public const string NotAnswered = "The question could not be answered";
    public const string WentWrong = "Something unforeseen went wrong";
    public const string SeeHelp = "See what is possible with --help.";
    public const string PercentilesExpected = "Expected: up to 99 numbers between 0 and 100, separated by commas, such as 5,25,50,75,95.";
    public const string PortExpected = "Expected: a port from 0 to 65535; 0 takes any that is free.";
    public const string HostExpected = "Expected: an address such as 127.0.0.1 (this machine alone) or 0.0.0.0 (every network).";
    public const string NotOneObject = "The body is not one JSON object.";
    public const string NotJson = "The body is not JSON";
    public const string BodyExpected = "Expected: an object with the options' names, such as {\"years\":4,\"credential\":[\"CPC\",\"CRC\"],\"area\":\"TX\"}.";
    public const string BodyTooLarge = "The question is longer than 65,536 bytes.";
    public const string HourlyExpected = "Expected: true or false.";
    public const string BatchWithoutJson = "A batch answers in CSV: --json does not go with it.";
    public const string BatchWithoutJsonNext = "For JSON a line, POST the questions to /api/v1/worth/batch.";
    public const string BatchWithoutHourly = "A batch answers in dollars a year: --hourly does not go with it.";
    public const string BatchWithoutHourlyNext = "An hour is a 2,080th of the year.";
    public const string OutWithoutBatch = "--out belongs to --batch.";
    public const string OutWithoutBatchNext = "Add --batch FILE, or send one answer to a file with >.";
    public const string NoHeader = "The batch is empty: its first line must name the columns.";
    public const string HeaderExpected = "Expected: a first line such as name,years,credential,area.";
    public const string NoOptionColumn = "No column is named as an option.";
    public const string OtherSeparator = "The columns seem to be separated by something else than commas: save the file as CSV with commas.";
    public const string QuoteOpen = "a quote opens and is never closed; a quote inside a quoted cell is written twice";
    public const string AfterQuote = "text stands after the quote that closes a cell; a quote inside a quoted cell is written twice";
    public const string NoParameters = "The program lacks its own data/parameters/model.yml: it was built without its data. Install it again.";
    public const string OtherLineEnds = "The lines seem to end as on old Macintoshes, with a carriage return alone: save the file as CSV again.";
    public const string FirstLineEmpty = "Its first line is empty: take the empty lines before the header away.";
    public const string NotUtf8 = "The batch is written in UTF-16.";
    public const string Utf8Expected = "CSV in UTF-8 was expected.";
    public const string Utf8Next = "Save it as 'CSV UTF-8'.";
    public const string NotText = "The body holds what is no text in UTF-8.";
    public const string Interrupted = "Stopped before the end: nothing was written.";
    public const string ServeStopped = "Stopped.";

    public static string UnknownVerb(string verb) => $"'{Echo.Of(verb)}' is not a verb.";

    public static string VerbsExpected(IEnumerable<string> verbs) => $"Expected one of: {string.Join(", ", verbs)}.";

    public static string UnknownOption(string option) => $"'{Echo.Of(option)}' is not an option.";

    public static string UnknownPath(string path) => $"There is nothing at '{Echo.Of(path)}'.";

    public static string MethodNotAnswered(string method, string path) => $"{Echo.Of(method)} is not answered at '{Echo.Of(path)}'.";

    public static string UnknownField(string field) => $"'{Echo.Of(field)}' is not a parameter.";

    public static string FieldsExpected(IEnumerable<string> names) => $"Expected: {string.Join(", ", names)}.";

    public static string OptionNeedsValue(string option, string value) => $"{option} needs a value: {option} {value}.";

    public static string SaidTwice(string option) => $"'{Echo.Of(option)}' is said more than once.";

    public const string SayOnce = "Say it once.";

    public static string Unexpected(string argument) => $"'{Echo.Of(argument)}' was not expected here.";

    public static string TakesNoValue(string option) => $"{option} takes no value.";

    public static string SayAgain(string option, string value) => $"{option} is said again for each: {option} {Echo.Of(value)}.";

    public static string OptionBeforeVerb(string option, string verb) => $"'{option}' stands before '{verb}'.";

    public static string OptionOfVerb(string option) => $"'{option}' is an option of a verb, and no verb stands before it.";

    public static string OptionAfterVerb(string option, string called) => $"An option follows its verb: {called} {option}.";

    public static string HelpIsAnOption(string called) => $"Help is an option: {called} --help.";

    public static string AfterDoubleDash(string option) => $"'{option}' stands after '--', and what follows '--' is no option.";

    public const string AfterDoubleDashNext = "Leave '--' out.";

    public const string QuoteSpaces = "A value with spaces stands in quotes: --area \"Dallas, TX\".";

    public static string ArgumentMissing(string verb, string argument) => $"'{verb}' needs {argument}.";

    public static string NotAPercentile(string text) => $"'{Echo.Of(text)}' is not a list of percentiles.";

    public static string NotAPort(string text) => $"'{Echo.Of(text)}' is not a port.";

    public static string NotAHost(string text) => $"'{Echo.Of(text)}' is not an address to listen on.";

    public static string PortTaken(string address, string reason) =>
        $"{address} cannot be served: {reason.TrimEnd('.')}. Perhaps an earlier 'codeworth serve' still runs: stop it, or choose another port with --port.";

    public static string HostNotHere(string address, string reason) =>
        $"{address} cannot be served: {reason.TrimEnd('.')}. This machine has no such address: 127.0.0.1 is this machine alone, 0.0.0.0 every network.";

    public static string PortNotAllowed(string address, string reason) =>
        $"{address} cannot be served: {reason.TrimEnd('.')}. Ports below 1024 are often kept for the system: choose one above with --port.";

    public static string NotABoolean(string text) => $"'{Echo.Of(text)}' is neither true nor false.";

    public static string WrongKindOfValue(string field) => $"'{Echo.Of(field)}' holds neither a text nor a number.";

    public const string OutIsTheBatchNext = "Name another file for the answers; every column of the batch passes through to it.";

    public static string OutIsTheBatch(string path) => $"The answers' file '{Echo.Path(path)}' is the batch itself.";

    public static string FileNotFound(string path, params IReadOnlyCollection<string> nearest) =>
        $"The file '{Echo.Path(path)}' is not there.{(nearest.Count == 0 ? "" : $" Nearest: {string.Join(", ", nearest.Select(Echo.Of))}.")} Check the path; it is looked for from the current folder.";

    public static string FolderNotFound(string path) => $"The folder '{Echo.Path(path)}' is not there. Check the path; it is looked for from the current folder.";

    public static string FileIsFolder(string path, string expected, IReadOnlyCollection<string> inside) =>
        $"'{Echo.Path(path)}' is a folder. {expected} was expected{(inside.Count == 0 ? ": name one." : $": name one, such as {string.Join(", ", inside.Select(Echo.Path))}.")}";

    public static string FolderIsFile(string path, string expected) => $"'{Echo.Path(path)}' is a file. {expected} was expected: name the folder.";

    public static string FolderNotWritable(string path, string reason) =>
        $"Nothing can be written in the folder '{Echo.Path(path)}': {reason.TrimEnd('.')}. A folder you may write in was expected: name another, or change its permissions. Nothing was written.";

    public static string IsFile(string path) => $"'{Echo.Path(path)}' is a file";

    public static string WritingRefused(string path) => $"writing in '{Echo.Path(path)}' was refused";

    public const string QuestionsFile = "A CSV file of questions";

    public const string WorkbookFile = "An .xlsx workbook of Occupational Employment and Wage Statistics, or the .zip around it,";

    public const string WorkspaceFolder = "A folder for your imports and fit";

    public const string CollectedFolder = "A folder with official, micro, surveys and tax";

    public const string DataWithoutInputs = "--data stands for what answers state of people held back, and people are judged with --inputs alone. Nothing was changed.";

    public const string DataWithoutInputsNext = "Add --inputs DIR.";

    public const string TablesFolder = "A folder with parameters/model.yml, evidence and reference";

    public static string TablesMissing(string path) =>
        $"The folder '{Echo.Path(path)}' holds no parameters/model.yml. {TablesFolder} was expected: 'data' of the repository is one. Nothing was changed.";

    public static string NoWorkspace(string path) =>
        $"There is no folder '{Echo.Path(path)}': answered from what ships. If you have imports or a fit of your own, check --workspace.";

    public static string OutIsFolder(string path) =>
        $"'{Echo.Path(path)}' is a folder. A file for the answers was expected: add its name, such as '{Echo.Path(path.TrimEnd('/', '\\'))}/answers.csv'. Nothing was written.";

    public static string OutFolderMissing(string path, string folder) =>
        $"The folder '{Echo.Path(folder)}' of the answers' file '{Echo.Path(path)}' is not there. A file in a folder that is there was expected: make the folder first, or name another. Nothing was written.";

    public static string OutReadOnly(string path) =>
        $"The answers' file '{Echo.Path(path)}' is there and may not be written. A file you may replace was expected: name another, or change its permissions. Nothing was written.";

    public static string FoldersMissing(string path, IEnumerable<string> missing) =>
        $"The folder '{Echo.Path(path)}' holds no {string.Join(", ", missing)}. {CollectedFolder} was expected; this may be one beside or inside it. Nothing was changed.";

    public static string AreasLeftOut(string source, IReadOnlyCollection<string> areas) =>
        $"{source}: {areas.Count:#,0} areas of an earlier delineation are not known and were left out: {string.Join(", ", areas.Take(10))}{(areas.Count > 10 ? " ..." : "")}.";

    public static string CannotReadOrWrite(string reason) => $"A file could not be read or written: {reason.TrimEnd('.')}. Check that you may read and write there and that the disk has room.";

    public static string ColumnTwice(string column) => $"The column '{Echo.Of(column)}' comes twice.";

    public static string ColumnLooksLike(string column, string option) =>
        $"The column '{Echo.Of(column)}' is passed through, not read. If '{option}' is meant, name it '{option}'.";

    public static string ColumnsOfAnswers(IEnumerable<string> columns) =>
        $"The batch already has columns named as the answers': {string.Join(", ", columns)}. They pass through, and the new ones follow at the end.";

    public static string RowColumns(int row, int header) => row > header
        ? $"the row has {row} columns, the header {header}; a value with a comma stands in quotes: \"Dallas, TX\""
        : $"the row has {row} columns, the header {header}";

    public static string RowWrong(long line, string column, string reason) =>
        column.Length == 0 ? $"line {line}: {reason}" : $"line {line}, column {column}: {reason}";

    public static string InterruptedAfter(long rows) => $"Stopped before the end: {rows:#,0} rows were answered, the rest were not.";

    public static string RowsNotAnswered(long rows, long all) => $"{rows:#,0} of {all:#,0} rows could not be answered: their column 'error' says why.";

    public static string ListUnknown(string kind) => $"There is no list of '{Echo.Of(kind)}'.";

    public const string TableWithoutJson = "--out writes a table in CSV: --json does not go with it.";

    public const string TableWithoutJsonNext = "Leave one of them out.";

    public static string FormatUnknown(string format) => $"'{Echo.Of(format)}' is not a format answered here.";

    public static string FamilyUnknown(string family) => $"There is no family of effects '{Echo.Of(family)}'.";

    public const string ClaimSayNext = "A claim of your own is said with say.";

    public static string ClaimUnknown(string id) => $"There is no claim '{Echo.Of(id)}' in the register.";

    public static string ClaimIdsExpected(string first, string last) => $"Expected: an id from {Echo.Of(first)} to {Echo.Of(last)}.";

    public static string NothingListed(string kind, string filter) => $"None of the {Echo.Of(kind)} holds '{Echo.Of(filter)}'. Leave the filter out to see them all.";

    public static string Unforeseen(Exception exception) =>
        $"{WentWrong} ({exception.GetType().Name}: {Echo.Of(exception.Message)}). Please report it with what you asked.";

    public const string PageFailed = "This page could not be made. Nothing you entered was kept or sent anywhere.";

    public const string PageFailedNext = "Go back and try again; if it happens again, please report it with the address above.";

    public const string NoMethod = "The method is not part of this build.";

    public static string NoSource(string id) => $"There is no source '{Echo.Of(id)}'.";

    public static string NoArea(string id) => $"'{Echo.Of(id)}' is not a place wages are published for.";

    public static string NoCredential(string id) => $"'{Echo.Of(id)}' is not a credential known here.";

    public const string NoArgumentsExpected = "Expected: no argument.";

    public static string UnknownTool(string tool) => $"'{Echo.Of(tool)}' is not a tool.";

    public static string UnknownArgument(string argument) => $"'{Echo.Of(argument)}' is not an argument.";

    public static string ValueExpected(string example) => $"Expected: a value such as {Echo.Of(example)}.";

    public static string UnknownResource(string uri) => $"There is no resource '{Echo.Of(uri)}'.";

    public const string UnknownResourceNext = "List the resources; the sources stand in codeworth://evidence.";

    public static string NoPage(string page) => $"There is no page '{Echo.Of(page)}'.";

    public static string PagesExpected(int pages) => $"Expected: a page from 1 to {pages}.";

    public static string UnknownPrompt(string name) => $"There is no prompt '{Echo.Of(name)}'.";

    public const string AssumptionsFile = "A YAML file of assumptions";

    public const string OfferBodyExpected = "A JSON object such as {\"text\":\"Coder II, Dallas, TX, $26 - $34 an hour\",\"years\":4,\"credential\":[\"CPC\"]}.";
    public const string PostingFile = "A posting";

    public const string PostingsFile = "A folder of postings, an .ndjson or a .csv";

    public const string PostingsExpected = "Expected: a posting's text as a JSON string, an object such as {\"text\":\"Coder II ...\",\"area\":\"TX\"}, or a schema.org JobPosting.";

    public const string LineHasNoPosting = "The line has no text";

    public const string LineNotJson = "The line is not JSON";

    public const string PostingEmpty = "The posting is empty.";

    public static string PostingsKind(string path) =>
        $"'{Echo.Path(path)}' is of no kind that holds postings. {PostingsFile} was expected, or one posting as .txt, .md, .html or .json.";

    public static string PostingTooLong(string name) => $"'{Echo.Path(name)}' is longer than 8 MB: no posting is.";

    public static string NoPostingColumn(string path, IReadOnlyCollection<string> nearest) =>
        $"'{Echo.Path(path)}' has no column 'text'.{(nearest.Count == 0 ? "" : $" Nearest: {string.Join(", ", nearest.Select(Echo.Of))}.")} A first line such as text,area,setting was expected: the posting's words stand under 'text'.";

    public static string OrderUnknown(string order) => $"'{Echo.Of(order)}' is not an order of postings.";

    public static string NoPostings(string path) => $"There is no posting in '{Echo.Path(path)}'. {PostingsFile} was expected; in a folder, files that end in .txt, .md, .html or .json are read.";

    public static string PostingsUnread(int unread, int all) => $"{unread:#,0} of {all:#,0} postings could not be read.";

    public const string BatchAndOffer = "--batch judges many postings: FILE, --text and --brief are of one.";

    public const string BatchAndOfferNext = "Leave them out, or leave --batch out.";

    public static string OptionWithoutBatch(string option) => $"--{Echo.Of(option)} belongs to --batch.";

    public const string OptionWithoutBatchNext = "Add --batch PATH.";

    public const string TopExpected = "Expected: a number from 1 to 100,000.";

    public static string NotATop(string text) => $"'{Echo.Of(text)}' is not a number of postings.";

    public static string WithUnknown(string with) => $"There is no evidence '{Echo.Of(with)}' to fit beside what ships.";

    public const string WithAndData = "--with is of your workspace, --data of tables that ship.";

    public const string WithAndDataNext = "Leave one of them out.";

    public static string NoPayToImport(string path, int read) => $"None of the {read:#,0} postings in '{Echo.Path(path)}' says a role and an employee's pay: there is nothing to import. Nothing was written.";

    public static string BriefUnknown(string file) => $"A brief is not written as '{Echo.Path(Path.GetFileName(file))}'.";

    public static string BriefExpected(IEnumerable<string> endings) => $"Expected: a file that ends in {string.Join(", ", endings)}; or - for Markdown on standard output.";

    public const string OffersFile = "A JSON file of offers";

    public const string OffersBodyExpected = "Expected: an object such as {\"area\":\"TX\",\"offers\":[{\"name\":\"Hospital\",\"base\":58000,\"match\":\"50% of 6%\"},{\"base\":\"29/hour\"}]}.";

    public const string TakeHomeBodyExpected = "Expected: an object such as {\"pay\":58000,\"area\":\"TX\"}, or a list of them.";
}
