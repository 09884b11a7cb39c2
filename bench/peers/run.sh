#!/usr/bin/env bash
# Runs Codeworth's peers on the system that its evidence makes, and writes what they find to bench/peers/output.
#   bench/peers/run.sh [chains [warm-up [draws]]]      4 chains of 400 and 400 unless said otherwise: about half an hour on one core
# Needs the .NET 10 SDK, R with Matrix, metafor, lme4 and rstan, a C++ compiler, and column. On Debian:
#   apt-get install r-base-dev r-cran-matrix r-cran-metafor r-cran-lme4 r-cran-rstan bsdextrautils
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

chains=${1:-4} warmup=${2:-400} draws=${3:-400}
for tool in dotnet Rscript; do
    command -v "$tool" >/dev/null || { echo "'$tool' is not on the path: see the head of this script for what to install." >&2; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C OMP_NUM_THREADS=1

dotnet publish dump -c Release -o "$folder/tool" --nologo -v quiet
dotnet "$folder/tool/Codeworth.Tests.dll" "$folder/system" | tee output/codeworth.txt
{ echo; column -t "$folder/system/times.tsv"; } >> output/codeworth.txt
Rscript exact.R "$folder/system" > output/exact.txt
Rscript areas.R "$folder/system" > output/areas.txt
Rscript persons.R "$folder/system" > output/persons.txt
for kind in fixed free; do
    Rscript sample.R "$folder/system" "$kind" "$chains" "$warmup" "$draws" > /dev/null
    Rscript compare.R "$folder/system" "$kind" > "output/stan-$kind.txt"
done
grep -H "processor, all chains" output/stan-*.txt
