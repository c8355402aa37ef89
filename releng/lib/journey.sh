# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
# Sourced by journeys: drives the real product in a real window by what the window shows and not by pixels known beforehand. For
# that it works on a copy of the product in which org.liaison.testing.feature is installed. Ends only what it started, by id.

LIAISON_ROOT=${LIAISON_ROOT:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)}
journey=$(basename "$0" .sh)
scratch=$(mktemp -d)
product=$scratch/product
data=$scratch/data
talk=$scratch/talk
client=''
step=start
# seconds; what is waited for comes at once on an idle machine, and comes on a busy one
patience=120
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state

can_run() {
    local tool
    for tool in xdotool import; do
        command -v "$tool" >/dev/null || exit 77
    done
    [[ -n ${DISPLAY:-} ]] || exit 77
}

# what a journey has to undo itself; to be defined anew
tidy() { :; }

end_journey() {
    local code=$?
    if ((code)) && ((code != 77)); then
        mkdir -p "$LIAISON_ROOT/releng/target"
        import -window root "$LIAISON_ROOT/releng/target/journey-$journey.png" || true
        printf '%s: failed at "%s"; the screen is in releng/target/journey-%s.png\n' "$journey" "$step" "$journey" >&2
        [[ ! -e $talk/answer ]] || cat "$talk/answer" >&2
        [[ ! -e $scratch/client.log ]] || cat "$scratch/client.log" >&2
    fi
    [[ -z $client ]] || kill "$client" 2>/dev/null || true
    tidy || true
    rm -rf "$scratch"
    exit "$code"
}
trap end_journey EXIT

# a copy of the product with units installed
copy_product() {
    mkdir -p "$talk" "$data"
    cp -a "${LIAISON_PRODUCT:?the folder of the product}" "$product"
    install "$@"
}

# the updates come from the repository that was just built
install() { quietly "$LIAISON_ROOT/releng/lib/plug-in.sh" install "$product" "$(IFS=, && printf '%s' "$*")"; }
uninstall() { quietly "$LIAISON_ROOT/releng/lib/plug-in.sh" uninstall "$product" "$1"; }

quietly() {
    "$@" >"$scratch/quiet.log" 2>&1 || {
        cat "$scratch/quiet.log" >&2
        return 1
    }
}

command_line() { "$product/liaison" --data "$data" --lang en "$@"; }

# until_ SECONDS COMMAND...: tries a command ten times a second until it succeeds
until_() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < deadline)) || return 1
        sleep 0.1
    done
}

ended() { ! kill -0 "$client"; }

start_client() {
    LIAISON_JAVA_OPTS="-Dliaison.window=$talk" "$product/liaison" --data "$data" --lang en --start empty "$@" \
        >"$scratch/client.log" 2>&1 &
    client=$!
    xdotool mousemove 5 5
    see '\[list\.(table|empty)\]'
}

stop_client() {
    xdotool key ctrl+q
    until_ "$patience" ended || return 1
    client=''
}

# tell [TEXT]: asks the window, or has it do something; prints the answer
tell() {
    rm -f "$talk/answer"
    printf '%s' "${1:-}" >"$talk/ask.new"
    mv "$talk/ask.new" "$talk/ask"
    until_ "$patience" test -e "$talk/answer" || {
        printf '%s: the window does not answer\n' "$journey" >&2
        return 1
    }
    cat "$talk/answer"
}

# a reader that ended at the first hit would make its writer fail, and with it the pipe
shows() { tell | grep -E -- "$1" >/dev/null; }
hides() { ! shows "$1"; }

# see PATTERN: waits until a line of the window's description matches
see() {
    until_ "$patience" shows "$1" || {
        printf '%s: the window never showed: %s\n' "$journey" "$1" >&2
        return 1
    }
}

# click PATTERN [BELOW]: clicks in the middle of the first widget whose line matches, or of the first below a line that matches BELOW
click() {
    local place
    place=$(tell | grep -E -A 1000 -- "${2:-}" | grep -E -- "$1" | grep -oE '\(-?[0-9]+,-?[0-9]+ [0-9]+x[0-9]+\)' | sed -n 1p) || true
    [[ $place =~ ^\((-?[0-9]+),(-?[0-9]+)\ ([0-9]+)x([0-9]+)\)$ ]] || {
        printf '%s: nothing to click: %s\n' "$journey" "$1" >&2
        return 1
    }
    xdotool mousemove $((BASH_REMATCH[1] + BASH_REMATCH[3] / 2)) $((BASH_REMATCH[2] + BASH_REMATCH[4] / 2)) click 1
}

# what is typed; slower than a key at a time X loses some
type_in() { xdotool type --delay 25 "$1"; }

# expect WHAT COMMAND...: what the command line says must be in its answer
expect() {
    local wanted=$1 answer
    shift
    answer=$(command_line "$@") || true
    grep -qF -- "$wanted" <<<"$answer" || {
        printf '%s: "%s" should say "%s", but says:\n%s\n' "$journey" "$*" "$wanted" "$answer" >&2
        return 1
    }
}
