#!/usr/bin/env bash
# Times the plan of a large career (40 years, 12 credentials, 8 roles, 6 settings, 5 specialties, 3 places) and its memory: solved alone four times, the first
# in a process that has just begun, then with alternatives and draws, then with assumptions at both ends too.
# Needs the .NET 10 SDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Compiled ahead of time, as the command that ships is.
dotnet publish peers/planning -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$folder" --nologo -v quiet
dotnet "$folder/Codeworth.Tests.dll" career
