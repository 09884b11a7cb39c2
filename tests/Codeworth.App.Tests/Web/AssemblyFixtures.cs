using Codeworth.App.Tests.Web;
using Xunit;

[assembly: AssemblyFixture(typeof(Site))]
[assembly: AssemblyFixture(typeof(Browser))]
