global using NumericsErrorTexts = Codeworth.Numerics.ErrorTexts;
global using Codeworth.Numerics;
global using Codeworth.Numerics.Distributions;
global using Codeworth.Numerics.Linear;
global using Codeworth.Numerics.Optimisation;
global using Codeworth.Numerics.Scoring;
global using Xunit;
