#!/usr/bin/env bash
# Runs Codeworth's peers on the system that its evidence makes, and writes what they find to bench/peers/output.
#   bench/peers/run.sh [chains [warm-up [draws]]]      4 chains of 400 and 400 unless said otherwise: about half an hour on one core; 0 chains leave Stan out
#   INPUTS=DIR bench/peers/run.sh ...                  the collected tables, for the peers that need persons; without it they are left out
# Needs the .NET 10 SDK, R with Matrix, metafor, lme4, quantreg and rstan, a C++ compiler, and column. On Debian:
#   apt-get install r-base-dev r-cran-matrix r-cran-metafor r-cran-lme4 r-cran-quantreg r-cran-rstan bsdextrautils
set -euo pipefail
inputs=${INPUTS:+$(realpath "$INPUTS")}
cd "$(dirname "${BASH_SOURCE[0]}")"

chains=${1:-4} warmup=${2:-400} draws=${3:-400}
for tool in dotnet Rscript; do
    command -v "$tool" >/dev/null || { echo "'$tool' is not on the path: see the head of this script for what to install." >&2; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C OMP_NUM_THREADS=1

dotnet publish dump -c Release -o "$folder/tool" --nologo -v quiet
# A file of output is written whole or not at all.
store() { "${@:2}" > "$folder/unfinished"; mv "$folder/unfinished" "output/$1"; }
codeworth() { dotnet "$folder/tool/Codeworth.Tests.dll" "$folder/system" ${inputs:+"$inputs"}; echo; column -t "$folder/system/times.tsv"; }

store codeworth.txt codeworth
store exact.txt Rscript exact.R "$folder/system"
store areas.txt Rscript areas.R "$folder/system"
store persons.txt Rscript persons.R "$folder/system"
if [ -n "$inputs" ]; then store quantiles.txt Rscript quantiles.R "$folder/system"
else echo "Persons one by one were left out: INPUTS names no collected tables." >&2; fi
[ "$chains" -gt 0 ] || exit 0
for kind in fixed free; do
    Rscript sample.R "$folder/system" "$kind" "$chains" "$warmup" "$draws" > /dev/null
    store "stan-$kind.txt" Rscript compare.R "$folder/system" "$kind"
done
grep -H "processor, all chains" output/stan-*.txt
