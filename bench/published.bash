# Sourced by the scripts beside it: sets $codeworth to a Release build of the command, and $scratch to a folder that is removed at the end.
# CODEWORTH=/path/to/codeworth measures a build that is there already.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ -n "${CODEWORTH:-}" ]; then
    codeworth=$CODEWORTH
else
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) platform=linux-x64 ;;
        Linux-aarch64) platform=linux-arm64 ;;
        Darwin-arm64) platform=osx-arm64 ;;
        Darwin-x86_64) platform=osx-x64 ;;
        *) echo "This script knows Linux and macOS; found $(uname -s) $(uname -m). Publish by hand and set CODEWORTH to the command." >&2; exit 2 ;;
    esac
    echo "Publishing a Release build ..." >&2
    dotnet publish "$root/src/Codeworth.App" -c Release -r "$platform" --self-contained false -o "$scratch/publish" >"$scratch/publish.log" 2>&1 \
        || { cat "$scratch/publish.log" >&2; exit 1; }
    codeworth=$scratch/publish/codeworth
fi

# Says what is missing and how to get it, before anything is measured.
needs() {
    command -v "$1" >/dev/null || { echo "'$1' was not found: $2" >&2; exit 2; }
}

# What ships is measured, not a fit of the user's own.
export XDG_DATA_HOME=$scratch/data

# Starts the server at a free port and sets $address; it ends with the script.
start_server() {
    "$codeworth" serve --port 0 >"$scratch/server.txt" 2>&1 &
    server=$!
    trap 'kill "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT
    address=""
    for _ in $(seq 100); do
        address=$(grep -oE 'http://[0-9.:]+' "$scratch/server.txt" | head -n 1 || true)
        [ -n "$address" ] && break
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    [ -n "$address" ] || { echo "The server did not start:" >&2; cat "$scratch/server.txt" >&2; exit 1; }
}
