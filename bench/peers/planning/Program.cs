using Codeworth.Peers.Planning;

if (args is ["generic", var folder])
    await GenericProblem.Run(folder);
else
    LargeCareer.Run();
