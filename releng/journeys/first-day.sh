#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# The first day with Liaison, in the real product in a real window: create a relation, edit two of its widgets, add a contact
# person, close, start again, see it all, undo it with the keys, gone. What is stored is asked at the command line after the starts.
set -euo pipefail

product=${LIAISON_PRODUCT:?the folder of the product}
for tool in xdotool import; do
    command -v "$tool" >/dev/null || exit 77
done
[[ -n ${DISPLAY:-} ]] || exit 77

work=$(mktemp -d)
mkdir -p "${LIAISON_ROOT:-$work}/releng/target"
data=$work/data
client=''
step=start

finish() {
    local code=$?
    if ((code)); then
        import -window root "${LIAISON_ROOT:-$work}/releng/target/journey-first-day.png" || true
        printf 'first-day: failed at "%s"; the screen is in releng/target/journey-first-day.png\n' "$step" >&2
        cat "$work/client.log" >&2 || true
    fi
    [[ -z $client ]] || kill "$client" 2>/dev/null || true
    rm -rf "$work"
    exit "$code"
}
trap finish EXIT

# until SECONDS COMMAND...: tries a command ten times a second until it succeeds
until_() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < deadline)) || return 1
        sleep 0.1
    done
}

shown() { xdotool search --onlyvisible --name "$1"; }
hidden() { ! shown "$1"; }
ended() { ! kill -0 "$client"; }
command_line() { "$product/liaison" --data "$data" --lang en "$@"; }

start_client() {
    "$product/liaison" --data "$data" --lang fr --start empty >"$work/client.log" 2>&1 &
    client=$!
    until_ 90 shown '^Liaison'
    until_ 60 test -d "$data/database"
    sleep 4
    xdotool mousemove 5 5
    window=$(xdotool getactivewindow)
}

click() { xdotool mousemove --window "$window" "$1" "$2" click 1 && sleep 1.5; }
type_in() { xdotool type --delay 25 "$1" && sleep 0.3; }

stop_client() {
    xdotool key ctrl+q
    until_ 30 ended
    client=''
}

# expect WHAT COMMAND...: what the command line says must be in its answer
expect() {
    local wanted=$1 answer
    shift
    answer=$(command_line "$@")
    grep -qF -- "$wanted" <<<"$answer" || {
        printf 'first-day: "%s" should say "%s", but says:\n%s\n' "$*" "$wanted" "$answer" >&2
        return 1
    }
}

start_client

step='create a relation'
xdotool key ctrl+n
until_ 30 shown 'Nouvelle relation'
sleep 1
type_in 'Menuiserie Lefevre'
xdotool key Return
until_ 30 hidden 'Nouvelle relation'
sleep 3

step='edit the client information'
click 216 301
type_in 'Lefevre Bois'
xdotool key ctrl+s
sleep 3

step='edit the description'
click 743 438
type_in 'Trois generations'
xdotool key ctrl+s
sleep 3

step='add a contact person'
click 127 198
click 60 303
until_ 30 shown 'Nouvelle personne'
sleep 1
xdotool key Tab
sleep 0.3
xdotool key Tab
sleep 0.3
type_in 'Lefevre'
xdotool key Return
until_ 30 hidden 'Nouvelle personne'
sleep 3

step='close'
stop_client

step='see it all'
expect 1 count relations
expect 1 count contacts
expect 'Lefevre Bois' show "$(command_line list relations --json | grep -oE '"id": ?[0-9]+' | head -n 1 | grep -oE '[0-9]+')"

step='start again'
start_client

# four change sets, the oldest of them the relation itself; each is said when it is taken back
step='undo'
for _ in 1 2 3 4; do
    xdotool key ctrl+z
    sleep 2
done
stop_client

step='gone'
expect 0 count relations
expect 0 count contacts
