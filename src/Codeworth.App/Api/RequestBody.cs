using System.Buffers;
using System.IO.Pipelines;

namespace Codeworth.App.Api;

/// <summary>Reads a short body whole.</summary>
internal static class RequestBody
{
    /// <summary>The body, or null when it is longer than allowed.</summary>
    public static async ValueTask<byte[]?> Read(HttpContext context, int longest)
    {
        PipeReader body = context.Request.BodyReader;
        while (true)
        {
            ReadResult read = await body.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > longest)
            {
                // A read left open would cost the connection: the server ends it without saying so, and the caller's next question is lost.
                body.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                byte[] bytes = read.Buffer.ToArray();
                body.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
