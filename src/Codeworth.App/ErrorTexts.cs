namespace Codeworth.App;

/// <summary>Every error text of the doors. Ladder: what is wrong with its value, what was expected, the likely cause, the next step.</summary>
internal static class ErrorTexts
{
    public const string NotUnderstood = "The question was not understood";
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
    public const string Interrupted = "Stopped before the end: nothing was written.";
    public const string ServeStopped = "Stopped.";

    public static string UnknownVerb(string verb) => $"'{verb}' is not a verb.";

    public static string VerbsExpected(IEnumerable<string> verbs) => $"Expected one of: {string.Join(", ", verbs)}.";

    public static string UnknownOption(string option) => $"'{option}' is not an option.";

    public static string UnknownPath(string path) => $"There is nothing at '{path}'.";

    public static string MethodNotAnswered(string method, string path) => $"{method} is not answered at '{path}'.";

    public static string UnknownField(string field) => $"'{field}' is not a parameter.";

    public static string FieldsExpected(IEnumerable<string> names) => $"Expected: {string.Join(", ", names)}.";

    public static string OptionNeedsValue(string option, string value) => $"{option} needs a value: {option} {value}.";

    public static string SaidTwice(string option) => $"'{option}' is said more than once.";

    public const string SayOnce = "Say it once.";

    public static string Unexpected(string argument) => $"'{argument}' was not expected here.";

    public const string QuoteSpaces = "A value with spaces stands in quotes: --area \"Dallas, TX\".";

    public static string ArgumentMissing(string verb, string argument) => $"'{verb}' needs {argument}.";

    public static string NotAPercentile(string text) => $"'{text}' is not a list of percentiles.";

    public static string NotAPort(string text) => $"'{text}' is not a port.";

    public static string NotAHost(string text) => $"'{text}' is not an address to listen on.";

    public static string PortTaken(string address, string reason) =>
        $"{address} cannot be served: {reason.TrimEnd('.')}. Perhaps an earlier 'codeworth serve' still runs: stop it, or choose another port with --port.";

    public static string NotABoolean(string text) => $"'{text}' is neither true nor false.";

    public static string WrongKindOfValue(string field) => $"'{field}' holds neither a text nor a number.";

    public const string OutIsTheBatchNext = "Name another file for the answers; every column of the batch passes through to it.";

    public static string OutIsTheBatch(string path) => $"The answers' file '{path}' is the batch itself.";

    public static string FileNotFound(string path) => $"The file '{path}' is not there. Check the path; it is looked for from the current folder.";

    public static string FolderNotFound(string path) => $"The folder '{path}' is not there. Check the path; it is looked for from the current folder.";

    public static string FoldersMissing(string path, IEnumerable<string> missing) =>
        $"The folder '{path}' holds no {string.Join(", ", missing)}. A folder with official, micro and surveys was expected; this may be one beside or inside it. Nothing was changed.";

    public static string AreasLeftOut(string source, IReadOnlyCollection<string> areas) =>
        $"{source}: {areas.Count:#,0} areas of an earlier delineation are not known and were left out: {string.Join(", ", areas.Take(10))}{(areas.Count > 10 ? " ..." : "")}.";

    public static string CannotReadOrWrite(string reason) => $"A file could not be read or written: {reason}";

    public static string ColumnTwice(string column) => $"The column '{column}' comes twice.";

    public static string ColumnLooksLike(string column, string option) =>
        $"The column '{column}' is passed through, not read. If '{option}' is meant, name it '{option}'.";

    public static string RowColumns(int row, int header) => $"the row has {row} columns, the header {header}";

    public static string RowWrong(long line, string column, string reason) =>
        column.Length == 0 ? $"line {line}: {reason}" : $"line {line}, column {column}: {reason}";

    public static string RowsNotAnswered(long rows, long all) => $"{rows:#,0} of {all:#,0} rows could not be answered: their column 'error' says why.";

    public static string ListUnknown(string kind) => $"There is no list of '{kind}'.";

    public static string NothingListed(string kind, string filter) => $"None of the {kind} holds '{filter}'.";

    public static string Unforeseen(Exception exception) =>
        $"Something unforeseen went wrong ({exception.GetType().Name}: {exception.Message}). Please report it with the command you gave.";

    public const string PageFailed = "This page could not be made. Nothing you entered was kept or sent anywhere.";

    public const string PageFailedNext = "Go back and try again; if it happens again, please report it with the address above.";

    public const string NoMethod = "The method is not part of this build.";

    public static string NoSource(string id) => $"There is no source '{id}'.";

    public static string NoArea(string id) => $"'{id}' is not a place wages are published for.";

    public static string NoCredential(string id) => $"'{id}' is not a credential known here.";
}
