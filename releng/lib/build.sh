# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
# Sourced: builds the product when its sources have changed since it was last built.

build_log=$work/build.log

# of everything the product is made of: names, sizes and times, so that nothing is read; tests are no part of it
sources_fingerprint() {
    (
        cd "$root"
        find pom.xml .mvn bundles features target-platform releng/compiler releng/org.liaison.product \
            \( -path '*/*/target' -o -path '*/*/bin' -o -name .settings -o -name '*.tests' \) ! -path '*/src/*' -prune \
            -o -type f ! -name '.polyglot.*' ! -name '.tycho-*' -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum
    )
}

maven() {
    (cd "$root" && MAVEN_ARGS='' ./mvnw -B -ntp "$@" </dev/null)
}

remember_build() { # fingerprint of the sources that were built
    printf '%s\n' "$1" >"$work/built"
}

is_up_to_date() { # fingerprint
    [[ -x $product/liaison && -r $work/built && $(<"$work/built") == "$1" ]]
}

# what is in the product, for those who look for known vulnerabilities
write_bill_of_materials() {
    "$JAVA_HOME/bin/java" "$root/releng/lib/Sbom.java" "$product" "$root/target-platform/liaison.target" "$work/liaison.cdx.json" >&2
}

build_product() {
    local now
    now=$(sources_fingerprint)
    is_up_to_date "$now" && return 0
    if [[ -n ${LIAISON_NO_BUILD:-} ]]; then
        [[ -x $product/liaison ]] && return 0
        fail 70 "there is no product yet, and LIAISON_NO_BUILD is set"
    fi
    mkdir -p "$work"
    local lock
    exec {lock}>"$work/lock"
    flock "$lock" || true
    now=$(sources_fingerprint)
    if ! is_up_to_date "$now"; then
        if [[ -e $work/built ]]; then
            say "the sources have changed, building (half a minute; log: $build_log)"
        else
            say "building for the first time (some minutes, with downloads; log: $build_log)"
        fi
        # what was compiled against a class that has since moved would not be compiled again
        rm -rf "$root"/bundles/*/target/classes
        if ! maven -DskipTests -Dliaison.on-warning=-nowarn verify -pl :org.liaison.product -am >"$build_log" 2>&1; then
            grep -A 4 -E '^\[(ERROR|WARNING)\] .*\.java|^\[ERROR\] [^ ]' "$build_log" | grep -v 'http' | head -n 25 >&2 || true
            fail 70 "the build failed; all of it in $build_log"
        fi
        remember_build "$now"
        "$product/liaison" --prepare
        train
        write_bill_of_materials
    fi
    exec {lock}>&-
}

# One short start that writes the JDK's cache of loaded and linked classes, where the JDK can (25 and later).
# What cannot be trained only starts slower.
train() {
    local java_build folder
    [[ -z ${LIAISON_NO_AOT:-} ]] || return 0
    (($(java_release "$JAVA_HOME") >= 25)) || return 0
    [[ -n ${DISPLAY:-} ]] || { command -v Xvfb && command -v openbox; } >/dev/null || return 0
    java_build=$(cksum <"$JAVA_HOME/release")
    java_build=${java_build%% *}
    rm -rf "$LIAISON_AOT_FOLDER"
    mkdir -p "$LIAISON_AOT_FOLDER"
    folder=$(mktemp -d "${TMPDIR:-/tmp}/liaison-train.XXXXXX")
    # what is learnt from is nobody's data folder
    local -x XDG_STATE_HOME=$folder/state
    say "training the start"
    # a list with rows and its index, so that what reads and paints them is learnt too
    timeout 60 "$product/liaison" --data "$folder/data" sample 200 </dev/null >>"$build_log" 2>&1 || true
    if LIAISON_AOT_TRAIN=$folder/command.aot timeout 60 "$product/liaison" --data "$folder/data" \
        list relations --limit 1 </dev/null >>"$build_log" 2>&1 && [[ -s $folder/command.aot ]]; then
        mv "$folder/command.aot" "$LIAISON_AOT_FOLDER/command-$java_build.aot"
    fi
    # the second start reads what the first one put together, as all later ones do
    if (start_display && timeout 60 "$product/liaison" --data "$folder/data" --screenshot "$folder/first.png" &&
        LIAISON_AOT_TRAIN=$folder/client.aot timeout 60 "$product/liaison" --data "$folder/data" \
            --screenshot "$folder/shot.png") </dev/null >>"$build_log" 2>&1 && [[ -s $folder/client.aot && -s $folder/shot.png ]]; then
        mv "$folder/client.aot" "$LIAISON_AOT_FOLDER/client-$java_build.aot"
    fi
    rm -rf "$folder"
}
