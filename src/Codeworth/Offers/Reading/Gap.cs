namespace Codeworth.Offers.Reading;

/// <summary>What stands between a word and the one before it. Marks of emphasis are nothing.</summary>
[Flags]
internal enum Gap : ushort
{
    None = 0,
    Space = 1,
    Hyphen = 1 << 1,
    Slash = 1 << 2,
    Apostrophe = 1 << 3,
    Bracket = 1 << 4,
    Comma = 1 << 5,
    Stop = 1 << 6,
    Colon = 1 << 7,
    Semicolon = 1 << 8,
    Dollar = 1 << 9,
    Plus = 1 << 10,
    Percent = 1 << 11,
    Line = 1 << 12,

    /// <summary>The sign of an item of a list, or of a cell of a table.</summary>
    Item = 1 << 13,
    Other = 1 << 14,

    /// <summary>A bracket that closes.</summary>
    Closing = 1 << 15,

    /// <summary>What may stand inside of a phrase.</summary>
    Soft = Space | Hyphen | Slash | Apostrophe | Bracket | Line,
}
