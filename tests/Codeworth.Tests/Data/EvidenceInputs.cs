using Xunit;

namespace Codeworth.Tests.Data;

/// <summary>Folders of publishers' tables to import from: the collected ones where they are, and a miniature that is always there.</summary>
internal static class EvidenceInputs
{
    private const string Oews =
        "year,area_type,area,prim_state,naics,occ_code,tot_emp,emp_prse,mean_prse,a_pct10,a_pct25,a_median,a_pct75,a_pct90,a_mean,h_pct10,h_pct25,h_median,h_pct75,h_pct90,h_mean,source,note\n";

    private const string Surveys =
        "source_org,publication_title,source_url,survey_year,published_year,sample_size,dimension,level,statistic,value,unit,note,source_tier\n";

    /// <summary>The collected tables, beside the repository or where CODEWORTH_INPUTS says; skips the test where there are none.</summary>
    public static string Collected()
    {
        string folder = Environment.GetEnvironmentVariable("CODEWORTH_INPUTS") ?? Path.Combine(Repository(), "..", "shared", "inputs");
        Assert.SkipUnless(Directory.Exists(folder), $"The collected tables are not at {folder}; CODEWORTH_INPUTS can name another folder.");
        return folder;
    }

    public static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Codeworth.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Codeworth.slnx.");
    }

    /// <summary>Writes one row or two of every table that is imported.</summary>
    public static void WriteMiniature(string folder)
    {
        foreach ((string name, string text) in Files)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static readonly (string Name, string Text)[] Files =
    [
        ("official/oews_national.csv", Oews
            + "2024,1,99,US,000000,29-2072,187910,1,0.6,35780,41600,50250,64070,80950,55970,17.2,20,24.16,30.8,38.92,26.91,workbook,\n"
            + "2025,1,99,US,000000,29-2072,194720,,,37000,43490,51140,64820,81150,,,,24.59,,,,conversion,JSON conversion\n"),
        ("official/oews_national_by_sector_2024.csv", Oews
            + "2024,1,99,US,62,29-2072,**,**,0.7,35780,41600,50250,64070,#,55970,17.2,20,24.16,30.8,#,26.91,workbook,\n"),
        ("official/oews_state.csv", Oews
            + "2025,2,48,TX,000000,29-2072,17000,,,34000,39000,46000,60000,77000,52000,,,22.12,,,25,conversion,JSON conversion\n"
            + "2025,2,50,VT,000000,29-2072,,,,,,,,,,,,,,,,conversion,JSON conversion\n"),
        ("official/oews_metro_nonmetro.csv", Oews
            + "2025,4,19100,TX,000000,29-2072,6000,,,36000,41000,49000,62000,79000,,,,,,,,conversion,JSON conversion\n"),
        ("official/oews_national_median_history_2015_2025.csv", "occ_code,year,a_median\n29-1141,2015,67490\n29-1141,2025,97550\n"),
        ("official/oews_29-2072_industry_2025_secondary.csv", "year,occ_code,industry,a_median,tot_emp\n2025,29-2072,Hospitals,59120,55530\n"),
        ("official/bls_ooh_industry_2024.csv", "page_occ_code,group_named_on_page,measure,industry,value\n"
            + "43-3021,financial clerks,median_annual_wage_may2024,Insurance carriers and related activities,49020\n"
            + "29-2072,medical records specialists,share_of_jobs_2024_pct,Offices of physicians,19\n"),
        ("official/oflc_prevailing_wages_2025_26_by_area.csv", "area,occ_code,level3_hourly,suspected_substituted_geography\n"
            + "10180,29-2072,21.94,FALSE\n10380,29-2072,11.75,TRUE\n"),
        ("micro/acs_pums_2024_sample.csv", "state,PUMA,OCCP,INDP,COW,AGEP,SCHL,ftyr,wfh,WAGP\n"
            + "NY,00100,3515,8191,1,30,20,1,1,52000\nNY,00100,3515,8191,1,30,20,1,1,48000\nNY,00100,3515,8191,1,31,20,1,1,56000\n"
            + "NY,00100,3515,8191,1,30,20,1,1,11000\nNY,00100,3515,8191,6,30,20,1,1,52000\n"),
        ("micro/opm_fedscope_0669_0675_grade_cells.csv", "snapshot,subagency,series,pay_plan,grade,employees,avg_salary\n"
            + "202409,VETERANS HEALTH ADMINISTRATION,0675,GS,8,1371,65648\n202503,INDIAN HEALTH SERVICE,0675,GL,7,115,69926\n"),
        ("micro/federal_postings_sample.csv", "posting_id,title,state,remote,annual_min,annual_max,grade_min,grade_max,open_date\n"
            + "1,Medical Records Technician (Coder) Auditor,TN,0,61111,79443,9,9,2025-02-18\n"
            + "2,Medical Records Technician (Coder),US-REMOTE,1,36049,71932,4,8,2025-05-16\n"),
        ("micro/public_payroll.csv", "source,year,employer,state,city,title,pay_basis,annual_pay,tenure_years,plausible_full_year\n"
            + "unc_hospitals_2013,2013,UNC Hospitals (Chapel Hill),NC,Chapel Hill,Sr Coding & Reimburs Spec,annual_rate,52000,7.2,1\n"
            + "unc_hospitals_2013,2013,UNC Hospitals (Chapel Hill),NC,Chapel Hill,Sr Coding & Reimburs Spec,annual_rate,54000,9.9,1\n"
            + "unc_hospitals_2013,2013,UNC Hospitals (Chapel Hill),NC,Chapel Hill,Sr Coding & Reimburs Spec,annual_rate,56000,12,1\n"),
        ("tax/state_income_tax.csv", "jurisdiction,level,tax,item,filing,n,lower,value,unit,year,basis,effective_from,source,legal_reference\n"
            + "AZ,state,income,std,single,,,15750,number,2025,explicit,2025-01-01,a page,a law\n"),
        ("surveys/01_aapc_salary.csv", Surveys
            + "AAPC,A report,https://example.org,2009,2009,>10000,credential,CPC-H,mean,51980,USD/year,,A\n"
            + "AAPC,A page,https://example.org,not stated,,,experience_years,<3,mean,45802,USD/year,,B\n"),
        ("surveys/02_ahima_acdis_hcpro_salary.csv", Surveys),
        ("surveys/03_other_salary.csv", Surveys + "Indeed,\"A page, quoted\",https://example.org,not stated,2024,,state,Somewhere new,mean,25,USD/hour,,B\n"),
    ];
}
