#!/usr/bin/env bash
# Times the reading and judging of postings of 4 KB on one core, six rounds, the first in a process that has just begun; then puts random and mutated inputs
# (1,000,000, or as many as are said) and texts of 100 KB that repeat one thing through the reader.
# Usage: bench/offers.sh [inputs]. Needs the .NET 10 SDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Compiled ahead of time, as the command that ships is.
dotnet publish peers/offers -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$folder" --nologo -v quiet
dotnet "$folder/Codeworth.Tests.dll" judge ../tests/Codeworth.Tests/Cases/postings
dotnet "$folder/Codeworth.Tests.dll" fuzz ../tests/Codeworth.Tests/Cases/postings "${1:-1000000}"
