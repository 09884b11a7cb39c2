using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Codeworth.App.Web;

/// <summary>Keeps no key: pages have no session, so the framework's keys are made for one run and nothing is written to disk.</summary>
internal sealed class KeysOfTheMoment : IXmlRepository
{
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_keys)
            return [.. _keys];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_keys)
            _keys.Add(element);
    }
}
