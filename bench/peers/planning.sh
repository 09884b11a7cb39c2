#!/usr/bin/env bash
# Solves a decision process of 1,000 states by Codeworth's backward induction and in R (MDPtoolbox where it is installed), and writes values' agreement and times to bench/peers/output.
# Needs the .NET 10 SDK and R with Matrix.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for tool in dotnet Rscript; do
    command -v "$tool" >/dev/null || { echo "'$tool' is not on the path: see the head of this script for what to install." >&2; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C OMP_NUM_THREADS=1
dotnet publish planning -c Release -o "$folder/tool" --nologo -v quiet
{ dotnet "$folder/tool/Codeworth.Tests.dll" generic "$folder/problem"; Rscript planning.R "$folder/problem"; } | tee output/planning.txt
