global using Codeworth.Numerics;
global using Codeworth.Numerics.Linear;
global using Xunit;
