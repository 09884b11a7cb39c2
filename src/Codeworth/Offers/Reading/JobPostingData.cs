using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Codeworth.Offers.Reading;

/// <summary>A schema.org JobPosting: what it says in fields, and its whole text.</summary>
internal sealed class JobPostingData
{
    private static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly StringBuilder _text = new();

    private readonly PageText _page;

    private JobPostingData(PageText page) => _page = page;

    /// <summary>The fields, a line each, then the description.</summary>
    public string Text => _text.ToString();

    /// <summary>The fields alone.</summary>
    public string Head { get; private set; } = "";

    public PostedPay? Pay { get; private set; }

    public TextSpan PayAt { get; private set; }

    public bool IsRemote { get; private set; }

    public TextSpan RemoteAt { get; private set; }

    public DateOnly? Closes { get; private set; }

    public TextSpan ClosesAt { get; private set; }

    /// <summary>The JobPosting in a JSON text, itself or in a list or graph; null where there is none.</summary>
    public static JobPostingData? Read(string json, PageText page)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json), _lenient);
            return Find(document.RootElement, 0) is { } posting ? Of(posting, page) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Find(JsonElement element, int depth)
    {
        if (depth > 4)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(each => Find(each, depth + 1)).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (Strings(element, "@type").Contains("JobPosting") || (element.TryGetProperty("title", out _) && element.TryGetProperty("description", out _)))
            return element;
        return element.TryGetProperty("@graph", out JsonElement graph) ? Find(graph, depth + 1) : null;
    }

    private static JobPostingData Of(JsonElement posting, PageText page)
    {
        JobPostingData data = new(page);
        data.Line("Job title", String(posting, "title"));
        if (posting.TryGetProperty("hiringOrganization", out JsonElement employer))
            data.Line("Company", employer.ValueKind == JsonValueKind.Object ? String(employer, "name") : Plain(employer));
        foreach (string place in Places(posting))
            data.Line("Location", place);
        data.Line("Employment type", string.Join(", ", Strings(posting, "employmentType").Select(Spoken)));
        data.Line("Hours", String(posting, "workHours"));
        data.Line("Must reside in", string.Join(", ", Residences(posting)));
        data.ReadPay(posting);
        if (String(posting, "jobLocationType").Contains("TELECOMMUTE", StringComparison.OrdinalIgnoreCase))
            (data.IsRemote, data.RemoteAt) = (true, data.Line("Work", "remote"));
        data.ReadClosing(posting);
        data.Section("Experience", posting, "experienceRequirements");
        data.Section("Education", posting, "educationRequirements");
        data.Section("Qualifications", posting, "qualifications");
        data.Section("Skills", posting, "skills");
        data.Section("Responsibilities", posting, "responsibilities");
        data.Section("Benefits", posting, "jobBenefits");
        data.Head = data.Text;
        string description = String(posting, "description");
        data._text.Append(Plain(description, page)).Append('\n');
        return data;
    }

    /// <summary>The text of HTML, also where its signs were escaped twice.</summary>
    private static string Plain(string html, PageText page)
    {
        string text = html.Contains('<') || html.Contains('&') ? page(html, []) : html;
        return text.Contains("</", StringComparison.Ordinal) ? page(text, []) : text;
    }

    private TextSpan Line(string label, string value)
    {
        if (value.Length == 0)
            return default;
        _text.Append(label).Append(": ");
        int start = _text.Length;
        _text.Append(value).Append('\n');
        return new TextSpan(start, value.Length);
    }

    private void Section(string label, JsonElement posting, string name)
    {
        if (!posting.TryGetProperty(name, out JsonElement value))
            return;
        string text = value.ValueKind switch
        {
            JsonValueKind.Object when value.TryGetProperty("monthsOfExperience", out JsonElement months) => Plain(months) + " months of experience",
            JsonValueKind.Object => Spoken(String(value, "credentialCategory")),
            JsonValueKind.Array => string.Join("\n- ", value.EnumerateArray().Select(each => each.ValueKind == JsonValueKind.Object ? Spoken(String(each, "credentialCategory")) : Plain(each))),
            _ => Plain(value),
        };
        if (text.Trim().Length > 0)
            _text.Append(label).Append(":\n- ").Append(text.Contains('<') ? _page(text, []) : text).Append('\n');
    }

    private void ReadPay(JsonElement posting)
    {
        if (!posting.TryGetProperty("baseSalary", out JsonElement salary) && !posting.TryGetProperty("estimatedSalary", out salary))
            return;
        if (salary.ValueKind == JsonValueKind.Array)
            salary = salary.EnumerateArray().FirstOrDefault();
        JsonElement value = salary.ValueKind == JsonValueKind.Object && salary.TryGetProperty("value", out JsonElement inner) ? inner : salary;
        decimal? single = Number(value) ?? Number(value, "value"), low = Number(value, "minValue") ?? single, high = Number(value, "maxValue") ?? (Number(value, "minValue") is null ? single : null);
        string unit = String(value, "unitText") is { Length: > 0 } text ? text : String(salary, "unitText");
        PayUnit? by = unit.ToUpperInvariant() switch
        {
            "HOUR" or "HOURLY" or "HR" => PayUnit.Hour,
            "DAY" => PayUnit.Day,
            "WEEK" => PayUnit.Week,
            "MONTH" => PayUnit.Month,
            "YEAR" or "YEARLY" or "ANNUAL" or "ANNUALLY" => PayUnit.Year,
            _ => (low ?? high) is < 250 ? PayUnit.Hour : (low ?? high) is > 12_000 ? PayUnit.Year : null,
        };
        if (by is not { } counted || (low ?? high) is null or <= 0)
            return;
        if (low > high)
            (low, high) = (high, low);
        Pay = new PostedPay(low, high, counted, unit.Length > 0);
        PayAt = Line("Pay", OfferTexts.Pay(Pay));
    }

    private void ReadClosing(JsonElement posting)
    {
        string text = String(posting, "validThrough");
        if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            (Closes, ClosesAt) = (date, Line("Closes", text[..10]));
    }

    private static IEnumerable<string> Places(JsonElement posting)
    {
        if (!posting.TryGetProperty("jobLocation", out JsonElement place))
            yield break;
        foreach (JsonElement each in place.ValueKind == JsonValueKind.Array ? place.EnumerateArray().Take(5) : Enumerable.Repeat(place, 1))
        {
            JsonElement address = each.ValueKind == JsonValueKind.Object && each.TryGetProperty("address", out JsonElement inner) ? inner : each;
            string text = address.ValueKind == JsonValueKind.Object
                ? string.Join(", ", new[] { String(address, "addressLocality"), (String(address, "addressRegion") + " " + String(address, "postalCode")).Trim() }.Where(part => part.Length > 0))
                : Plain(address);
            if (text.Length > 0)
                yield return text;
        }
    }

    private static IEnumerable<string> Residences(JsonElement posting)
    {
        if (!posting.TryGetProperty("applicantLocationRequirements", out JsonElement where))
            return [];
        return (where.ValueKind == JsonValueKind.Array ? where.EnumerateArray().Take(60) : Enumerable.Repeat(where, 1))
            .Where(each => String(each, "@type") is "State" or "AdministrativeArea" or "City").Select(each => String(each, "name")).Where(name => name.Length > 0);
    }

    private static string Spoken(string code) => code.Replace('_', ' ').ToLowerInvariant() switch
    {
        "contractor" => "contract position",
        "other" => "",
        var spoken => spoken,
    };

    private static string String(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? Plain(value) : "";

    private static IEnumerable<string> Strings(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out JsonElement value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Plain) : [Plain(value)];
    }

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Whole(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    /// <summary>A text may hold half a character, which JSON can say and text cannot.</summary>
    private static string Whole(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static decimal? Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? Number(value) : null;

    private static decimal? Number(JsonElement value) =>
        decimal.TryParse(Plain(value).Replace("$", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number) && number < 100_000_000 ? number : null;
}
