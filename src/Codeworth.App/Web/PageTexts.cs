namespace Codeworth.App.Web;

/// <summary>What pages say when something asked for is not there.</summary>
internal static class PageTexts
{
    public const string NoMethodYet = "The method is not part of this build.";
    public const string Failed = "This page could not be made. Nothing you entered was kept or sent anywhere.";
    public const string FailedNext = "Go back and try again; if it happens again, the address above tells the project what was asked.";

    public static string UnknownName(string name) => $"'{name}' is not something this question asks.";

    public static string KnownNames(IEnumerable<string> names) => $"It asks {string.Join(", ", names)}.";

    public static string NoPage(string path) => $"There is no page at '{path}'.";

    public static string NoSource(string id) => $"There is no source '{id}'.";

    public static string NoArea(string id) => $"'{id}' is not a place wages are published for.";

    public static string NoCredential(string id) => $"'{id}' is not a credential known here.";
}
