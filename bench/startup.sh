#!/usr/bin/env bash
# Wall time of `worth` from process start to answer. Usage: bench/startup.sh [times]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/published.bash"
times=${1:-30}

ask() { "$codeworth" worth --years 4 --credential CPC --area TX --on 2026-11 >"$scratch/answer.txt"; }

ask # brings the files into the system's cache
for _ in $(seq "$times"); do
    before=${EPOCHREALTIME/./}
    ask
    echo $((${EPOCHREALTIME/./} - before))
done | sort -n | awk '{ t[NR] = $1 / 1000 } END {
    printf "worth, process start to answer, %d times: least %.0f ms, median %.0f ms, greatest %.0f ms\n", NR, t[1], t[int((NR + 1) / 2)], t[NR] }'
