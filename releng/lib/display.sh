# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
# Sourced: a screen where there is none. Ends only what it started itself, by process id.

display_pids=()
display_folder=''

has_gtk() {
    local known
    known=$(PATH=$PATH:/sbin ldconfig -p 2>/dev/null) || true
    [[ $known == *libgtk-3.so.0* ]]
}

# install what is missing, or name it
need_packages() {
    local missing=()
    has_gtk || missing+=(libgtk-3-0)
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} || ${1:-} == all ]]; then
        command -v Xvfb >/dev/null || missing+=(xvfb)
        command -v openbox >/dev/null || missing+=(openbox)
        command -v dbus-launch >/dev/null || missing+=(dbus-x11)
    fi
    if [[ ${1:-} == all ]]; then
        command -v xdotool >/dev/null || missing+=(xdotool)
        command -v import >/dev/null || missing+=(imagemagick)
    fi
    ((${#missing[@]})) || return 0
    if ((EUID == 0)) && command -v apt-get >/dev/null; then
        say "installing ${missing[*]} with apt-get"
        mkdir -p "$work"
        if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
            </dev/null >"$work/apt.log" 2>&1; then
            return 0
        fi
        tail -n 5 "$work/apt.log" >&2
    fi
    fail 69 "missing on this machine; install with: sudo apt-get install ${missing[*]}"
}

# a virtual screen with a window manager, without which X gives new windows no focus
start_display() {
    if [[ -n ${DISPLAY:-} ]]; then
        return 0
    fi
    display_folder=$(mktemp -d "${TMPDIR:-/tmp}/liaison-display.XXXXXX")
    trap stop_display EXIT
    mkfifo "$display_folder/number"
    # it picks a free number itself, and tells once it is ready
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -dpi 96 -nolisten tcp -noreset 3>"$display_folder/number" </dev/null >/dev/null 2>&1 &
    display_pids+=($!)
    local number=''
    if ! read -r -t 20 number <"$display_folder/number" || [[ -z $number ]]; then
        fail 69 "the virtual screen did not start (Xvfb)"
    fi
    export DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory
    unset WAYLAND_DISPLAY
    openbox </dev/null >/dev/null 2>&1 &
    display_pids+=($!)
}

stop_display() {
    local pid
    for pid in "${display_pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    for pid in "${display_pids[@]}"; do
        wait "$pid" 2>/dev/null || true
    done
    display_pids=()
    if [[ -n $display_folder ]]; then
        rm -rf "$display_folder"
        display_folder=''
    fi
}
