using Codeworth.Peers.Offers;
using YamlDotNet.RepresentationModel;

string[] postings = [.. Directory.GetFiles(args[1], "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Posting)];
if (args[0] == "fuzz")
    Fuzzed.Run(postings, int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
else
    Judged.Run(postings);

static string Posting(string path)
{
    YamlStream yaml = new();
    using StreamReader reader = new(path);
    yaml.Load(reader);
    return yaml.Documents[0].RootNode["posting"].ToString();
}
