using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>Everything that can be said in a <see cref="WorthQuestion"/>, in the order doors show it. All of it is optional.</summary>
public static class WorthOptions
{
    public static WorthOption Years { get; } = new(
        "years", "YEARS", "Years of coding experience.", "A number from 0 to 60, such as 4 or 2.5.", "4");

    public static WorthOption Credential { get; } = new(
        "credential", "ID", "A credential held; say it again for each.",
        "An id or name from 'codeworth list credentials', or 'none' alone.", "CPC", Repeats: true);

    public static WorthOption Role { get; } = new(
        "role", "ID", "The level of work.", "An id or name from 'codeworth list roles'.", "coder");

    public static WorthOption Specialty { get; } = new(
        "specialty", "ID", "The kind of care that is coded.", "An id or name from 'codeworth list specialties'.", "risk-adjustment");

    public static WorthOption Setting { get; } = new(
        "setting", "ID", "The kind of employer.", "An id or name from 'codeworth list settings'.", "hospital");

    public static WorthOption Area { get; } = new(
        "area", "PLACE", "Where the job is.",
        "A state, a metropolitan area or its city, a county with its state, a ZIP, or an id from 'codeworth list areas'.", "TX");

    public static WorthOption Mode { get; } = new(
        "mode", "ID", "Where the work is done.", "An id or name from 'codeworth list modes'.", "remote");

    public static WorthOption Education { get; } = new(
        "education", "ID", "The highest education completed.", "An id or name from 'codeworth list educations'.", "bachelor");

    public static WorthOption Pay { get; } = new(
        "pay", "AMOUNT", "Pay you have or are offered, to place it among people like you.",
        "Dollars a year (58000, $58,000, 58k) or an hour (28/hour); an hour counts 2,080 times a year.", "58000");

    public static WorthOption On { get; } = new(
        "on", "MONTH", "The month whose dollars the answer is in; this month where it is not said.",
        "A month from 2010-01 to 2029-12, written 2026-11.", "2026-11");

    public static ImmutableArray<WorthOption> All { get; } =
        [Years, Credential, Role, Specialty, Setting, Area, Mode, Education, Pay, On];
}
