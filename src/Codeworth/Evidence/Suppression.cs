namespace Codeworth.Evidence;

/// <summary>Why a figure is not there.</summary>
public enum Suppression
{
    /// <summary>Blank in the copy that was read: which mark it carried is lost.</summary>
    Unmarked,

    /// <summary><c>*</c>: the wage is not published.</summary>
    WageWithheld,

    /// <summary><c>**</c>: the employment is not published.</summary>
    EmploymentWithheld,

    /// <summary><c>#</c>: at or above the publisher's top code.</summary>
    TopCoded,
}
