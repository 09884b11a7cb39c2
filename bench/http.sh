#!/usr/bin/env bash
# Requests a second of /api/v1/worth beside /healthz, a constant JSON document of the same server. Usage: bench/http.sh [seconds] [rounds]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/published.bash"
seconds=${1:-5}
rounds=${2:-5}
needs wrk "install it (Debian: apt-get install wrk)."
needs curl "install it (Debian: apt-get install curl)."

start_server

worth="$address/api/v1/worth?years=4&credential=CPC&area=TX&on=2026-11"
bare="$address/healthz"
for url in "$worth" "$bare"; do
    curl -fsS "$url" -o "$scratch/body.json" || { echo "$url did not answer." >&2; exit 1; }
    echo "$url: $(wc -c <"$scratch/body.json") bytes"
done

# Requests a second over one thread and 32 connections; fails where a response is not a success.
load() {
    wrk -t1 -c32 -d"$1s" "$2" >"$scratch/wrk.txt"
    ! grep -q 'Non-2xx' "$scratch/wrk.txt" || { cat "$scratch/wrk.txt" >&2; exit 1; }
    awk '/^Requests\/sec/ { print $2 }' "$scratch/wrk.txt"
}

load 3 "$worth" >/dev/null
load 3 "$bare" >/dev/null
for round in $(seq "$rounds"); do
    echo "$round $(load "$seconds" "$worth") $(load "$seconds" "$bare")"
done | tee "$scratch/rounds.txt" | awk '{ printf "round %d: worth %.0f requests/s, bare %.0f requests/s, ratio %.2f\n", $1, $2, $3, $2 / $3 }'

awk '{ worth += $2; bare += $3 } END {
    printf "mean of %d rounds: worth %.0f requests/s, bare %.0f requests/s, ratio %.2f\n", NR, worth / NR, bare / NR, worth / bare }' "$scratch/rounds.txt"
