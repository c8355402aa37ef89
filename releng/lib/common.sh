# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
# Sourced by the scripts of releng: where things are, and how to speak.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$root/releng/target
product=$root/releng/org.liaison.product/target/products/liaison/linux/gtk/x86_64
repository=$root/releng/org.liaison.product/target/repository
export LIAISON_AOT_FOLDER=$work/aot

# standard output belongs to the product
say() {
    printf 'liaison: %s\n' "$*" >&2
}

fail() { # exit code, message
    local code=$1
    shift
    say "$@"
    exit "$code"
}

# shellcheck source=../../features/org.liaison.platform.feature/rootfiles/start.sh
. "$root/features/org.liaison.platform.feature/rootfiles/start.sh"

# a child that gets our input and our signals, so that what we started for it can still be ended; exits with its code
under_trap() {
    local child status=0
    "$@" <&0 &
    child=$!
    # shellcheck disable=SC2064
    trap "kill -TERM $child 2>/dev/null || true" TERM INT HUP
    wait "$child" || status=$?
    while kill -0 "$child" 2>/dev/null; do
        status=0
        wait "$child" || status=$?
    done
    exit "$status"
}
