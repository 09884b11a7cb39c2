#!/usr/bin/env bash
# Time of the page Places for the 521 areas of the nation whose taxes and prices are kept, beside /healthz of the same server. Usage: bench/places.sh [rounds]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/published.bash"
rounds=${1:-40}
needs curl "install it (Debian: apt-get install curl)."

start_server

# After thirty requests to warm the server. Milliseconds from the request to the last byte, one request after another: minimum, median, maximum.
time_of() {
    for _ in $(seq "$rounds"); do
        curl -fsS -o "$scratch/body" -w '%{time_total}\n' "$1"
    done | sort -n | awk '{ t[NR] = 1000 * $1 } END { printf "%.1f %.1f %.1f\n", t[1], t[int((NR + 1) / 2)], t[NR] }'
}

for url in "$address/places?within=US&years=4&credential=CPC" "$address/api/v1/places?within=US&years=4&credential=CPC" "$address/places" "$address/healthz"; do
    for _ in $(seq 30); do curl -fsS -o /dev/null "$url"; done
    echo "${url#"$address"}: min, median, max ms: $(time_of "$url")"
done
