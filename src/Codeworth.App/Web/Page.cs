using Codeworth.App.Web.Shared;
using Codeworth.Estimates;
using Codeworth.Wages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Codeworth.App.Web;

/// <summary>Makes a page of a component and what it shows.</summary>
internal static class Page
{
    public static IResult Of<TPage>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(parameters ?? new { }) { StatusCode = status, PreventStreamingRendering = true };

    public static IResult NotFound(string message, IEnumerable<Link> nearest) =>
        Of<NotFoundPage>(new { Message = message, Nearest = nearest.ToArray() }, StatusCodes.Status404NotFound);

    /// <summary>This day, or the last the model answers for.</summary>
    public static DateOnly Day(this TimeProvider time, FittedModel model)
    {
        DateOnly day = DateOnly.FromDateTime(time.GetLocalNow().Date);
        YearMonth month = time.Today(model);
        return month == new YearMonth(day.Year, day.Month) ? day : new DateOnly(month.Year, month.Month, 1);
    }

    /// <summary>The month that stands where none is said: this one, or the last the model answers for.</summary>
    public static YearMonth Today(this TimeProvider time, FittedModel model)
    {
        DateTimeOffset now = time.GetLocalNow();
        YearMonth today = new(now.Year, now.Month);
        return today > model.Latest ? model.Latest : today;
    }
}
