namespace Codeworth.Data.Sources.Oews;

/// <summary>Passes a stream through and tells how many bytes of it have been read, about once a megabyte.</summary>
internal sealed class WorkbookStream(Stream inner, Action<long> read) : Stream
{
    private const long Step = 1 << 20;
    private long _done;
    private long _told;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _done;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        _done += count;
        if (_done - _told >= Step || (count == 0 && _done > _told))
        {
            _told = _done;
            read(_done);
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
