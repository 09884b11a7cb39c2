
namespace Codeworth.App.Tests.Web;

/// <summary>One address of every kind of page.</summary>
public static class Addresses
{
    public const string Asked =
        "/?years=4&credential=CPC&credential=CRC&role=coder&specialty=risk-adjustment&setting=hospital&area=Dallas-Fort%20Worth-Arlington,%20TX&mode=remote&pay=58000&on=2026-11";

    public const string Explained = "/explain?years=4&credential=CPC&role=coder&area=Dallas-Fort%20Worth-Arlington,%20TX&on=2026-11";

    public const string TakeHome = "/take-home?pay=58000&area=NYC&filing=head-of-household&child-ages=4&retirement=5%25&year=2025";

    public const string Places = "/places?years=4&credential=CPC&home=TX&on=2026-11";

    public const string PlacesRefused = "/places?home=Texs&pay=lots&credential=CPX&within=Dallas";

    public const string Offers =
        "/compare-offers?area=TX&1.name=Hospital&1.base=58000&1.match=100%25%20of%204%25&1.days-off=22&1.holidays=8&1.on-site-days=5&1.commute-cost=9&1.commute-minutes=50&2.name=Remote%20vendor&2.base=31/hour&2.bonus=5%25&2.bonus-chance=60%25&2.match=3%25";

    public const string Offer = "/offer?text=Inpatient%20Coder%20III,%20Columbus,%20OH.%20%2427.40%20-%20%2439.85/hr,%20full-time.%20CCS%20or%20RHIT%20required,%203%20years.%20Medical,%20dental,%20401k%20with%204%25%20match.&current=62000&on=2026-11";

    public const string OffersRefused = "/compare-offers?area=Texs&1.base=lots&1.match=half&2.bonus=5%25";

    public const string Moves = "/moves?years=1&credential=CPC-A&setting=physician-office&area=OH&on=2026-11";

    public const string Plan = "/plan?years=8&role=senior-coder&setting=hospital&credential=CCS&education=bachelor&area=OH&on=2026-11";

    public const string PlanRefused = "/plan?area=Texs&pay=lots&consider=CRCC&consider=CPMA&horizon=5";

    public const string Training = "/training?role=none&pay=34000&area=OH&horizon=15&on=2026-11";

    public const string Related = "/related?area=Dallas&years=8&credential=CCS&on=2026-11";

    public const string Refused = "/?years=70&credential=CPX&credential=CRC&area=Dalas&pay=lots&yeers=3";

    public static TheoryData<string> All { get; } =
    [
        "/", Asked, Refused, "/evidence", "/evidence/bls-oews/metro-2025", "/evidence/aapc/2025", "/areas", "/areas/TX", "/areas/19100",
        "/areas/40340", "/areas/US", "/credentials", "/credentials/CPC", "/credentials/CPC-A", "/effects", "/claims", "/claims?say=CRC%20adds%2020-40%25", "/claims?say=CRCC%20adds%2020%25", "/explain", Explained, "/evidence/bls-oews/metro-2025?figure=29-2072-19100-p50", "/take-home", TakeHome, "/take-home?pay=lots&area=Texs&child-ages=4,twelve", Places, PlacesRefused, "/places?within=TX&metros=true&by=housing", "/offer", Offer, "/offer?text=Coder&years=70&area=Texs", "/compare-offers", Offers, OffersRefused, "/moves", Moves, "/plan", Plan, PlanRefused, "/training", Training, "/related", Related, "/outlook", "/method", "/calibration", "/data", "/no-such-page", "/areas/Dalas",
    ];
}
