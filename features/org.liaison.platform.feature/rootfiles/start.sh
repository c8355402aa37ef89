# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
# Sourced: what must be known before Java starts, which Java to take and what the arguments ask for.

# the client's options, and the platform's, whose value could be taken for a command
options_with_value="--data --theme --start -product -application"

java_release() { # home: the feature number of the Java there, from its release file so that nothing is started
    local line
    [[ -x $1/bin/java && -r $1/release ]] || return 1
    while IFS= read -r line; do
        if [[ $line == JAVA_VERSION=* ]]; then
            line=${line#JAVA_VERSION=}
            line=${line//\"/}
            line=${line#1.}
            printf '%s\n' "${line%%[.+-]*}"
            return 0
        fi
    done <"$1/release"
    return 1
}

# sets JAVA_HOME to the newest Java of at least 21 that this machine has, or says what to install
find_java() {
    local candidate release best='' best_release=20 link
    # what the user chose goes first, when it is new enough
    if [[ -n ${JAVA_HOME:-} ]] && release=$(java_release "$JAVA_HOME") && ((release >= 21)); then
        export JAVA_HOME
        return 0
    fi
    if link=$(command -v java) && link=$(readlink -f "$link"); then
        best=${link%/bin/java}
        if release=$(java_release "$best") && ((release > best_release)); then
            best_release=$release
        else
            best=''
        fi
    fi
    for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /opt/* "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/*; do
        if release=$(java_release "$candidate") && ((release > best_release)); then
            best=$candidate
            best_release=$release
        fi
    done
    if [[ -z $best ]]; then
        printf 'liaison: needs Java 21 or later; install a JDK, such as Temurin 25, or set JAVA_HOME to one\n' >&2
        return 1
    fi
    export JAVA_HOME=$best
}

# sets mode to client, screenshot or command, and language to what --lang says
read_arguments() {
    local argument option=''
    mode=client
    language=''
    for argument; do
        case $option in
            --lang) language=$argument ;;
            --screenshot) mode=screenshot ;;
        esac
        if [[ -n $option ]]; then
            option=''
            continue
        fi
        case $argument in
            --lang=*) language=${argument#*=} ;;
            --screenshot=*) mode=screenshot ;;
            --lang | --screenshot) option=$argument ;;
            -h | --help | -V | --version) [[ $mode != client ]] || mode=command ;;
            -*) [[ $mode == command || $argument == *=* || " $options_with_value " != *" $argument "* ]] || option=$argument ;;
            *) [[ $mode != client ]] || mode=command ;;
        esac
    done
}

# sets rest to the arguments without --lang and its value
read_rest() {
    local argument skip=''
    rest=()
    for argument; do
        if [[ -n $skip ]]; then
            skip=''
            continue
        fi
        case $argument in
            --lang=*) ;;
            --lang) skip=yes ;;
            *) rest+=("$argument") ;;
        esac
    done
}
