#!/usr/bin/env bash
# Rows a second and peak memory of `worth --batch`. Usage: bench/batch.sh [rows]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/published.bash"
rows=${1:-1000000}
needs /usr/bin/time "install GNU time (Debian: apt-get install time)."

# The same rows every time: each column goes round its own values, so that nearly all rows differ. One row in a thousand is misspelt.
make_rows() {
    awk -v rows="$1" 'BEGIN {
        credentials = split("CPC|CPC;CRC||CCS|none|CPC;CPMA|RHIT|COC;CPC;CRC|CIC|CPC-A|RHIA|CPB|CDEO", credential, "|")
        areas = split("TX|CA|19100|NY|55901|FL||35620|OH|GA|31080|WA|0200006|IL|PR|MN|12060", area, "|")
        specialties = split("|risk-adjustment|cardiology||emergency|inpatient-drg|orthopedics", specialty, "|")
        settings = split("|hospital|physician-office|payer||outpatient-center|consulting", setting, "|")
        modes = split("|remote|on-site|hybrid|", mode, "|")
        roles = split("|coder||auditor|senior-coder|||apprentice-coder|coder||manager", role, "|")
        print "person,years,credential,role,specialty,setting,area,mode,pay,on"
        for (row = 0; row < rows; row++)
            printf "%d,%s,%s,%s,%s,%s,%s,%s,%s,2026-11\n", row + 1, row % 23 == 22 ? "" : (row % 41) / 2,
                row % 1000 == 999 ? "CPX" : credential[row % credentials + 1], role[row % roles + 1], specialty[row % specialties + 1],
                setting[int(row / 7) % settings + 1], area[row % areas + 1], mode[row % modes + 1], row % 3 ? "" : 35000 + (row % 997) * 50
    }'
}

# GNU time's elapsed seconds (%e) and peak resident memory in KiB (%M).
measure() {
    local count=$1 seconds peak status=0
    make_rows "$count" >"$scratch/people.csv"
    /usr/bin/time -f '%e %M' -o "$scratch/time.txt" "$codeworth" worth --batch "$scratch/people.csv" --out "$scratch/answers.csv" 2>"$scratch/messages.txt" || status=$?
    read -r seconds peak < <(tail -n 1 "$scratch/time.txt")
    answered=$(($(wc -l <"$scratch/answers.csv") - 1))
    if [ "$status" -gt 1 ] || [ "$answered" -ne "$count" ]; then
        echo "The batch did not finish: exit code $status, $answered of $count rows written." >&2
        cat "$scratch/messages.txt" >&2
        exit 1
    fi
    awk -v rows="$count" -v seconds="$seconds" -v peak="$peak" 'BEGIN {
        printf "worth --batch, %d rows: %.2f s from process start, %.0f rows/s, peak memory %.0f MB\n", rows, seconds, rows / seconds, peak / 1024 }'
}

measure $((rows / 10))
measure "$rows"
