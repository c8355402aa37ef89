# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
# Sourced: how much of the code the tests run, and how many faults put into it they notice.

coverage_folder=$work/coverage
# what is measured, and the fragments whose tests run through it
measured_bundles=(store store.derby store.eclipselink search exchange)
measuring_fragments=(store.derby store.eclipselink search exchange crm guard cli bulk criteria dossier views duplicates print)

# the tools and their versions are in releng/coverage/pom.xml
fetch_tools() {
    mkdir -p "$coverage_folder"
    maven -q -f releng/coverage/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
        -DoutputDirectory="$coverage_folder/tools" -Dmdep.stripVersion=true >"$coverage_folder/tools.log" 2>&1 ||
        fail 70 "the tools for measuring tests cannot be downloaded"
}

# runs the tests of the engine under JaCoCo and says per bundle which part of branches and lines they run
measure_coverage() {
    local fragment bundle projects='' bundles=()
    fetch_tools
    rm -f "$coverage_folder/tests.exec"
    for fragment in "${measuring_fragments[@]}"; do
        projects+=${projects:+,}:org.liaison.$fragment.tests
    done
    maven verify -fae -Dmaven.test.failure.ignore -pl "$projects" -am \
        "-Dliaison.test-arguments=-javaagent:$coverage_folder/tools/org.jacoco.agent-runtime.jar=destfile=$coverage_folder/tests.exec,includes=org.liaison.*,append=true" \
        2>&1 | tee "$coverage_folder/tests.log" | show || fail 1 "the tests did not run; all of it in $coverage_folder/tests.log"
    for bundle in "${measured_bundles[@]}"; do
        bundles+=(--classfiles "$root/bundles/org.liaison.$bundle/target/classes" --sourcefiles "$root/bundles/org.liaison.$bundle/src")
    done
    "$JAVA_HOME/bin/java" -jar "$coverage_folder/tools/org.jacoco.cli-nodeps.jar" report "$coverage_folder/tests.exec" "${bundles[@]}" \
        --csv "$coverage_folder/coverage.csv" --html "$coverage_folder/html" >>"$coverage_folder/tests.log" 2>&1
    # packages are told apart by the bundle that has them
    awk -F, '
        NR > 1 {
            name = $2
            bundle = name ~ /^org\.liaison\.store\.(derby|eclipselink)/ ? 4 : 3
            split(name, part, ".")
            key = part[1] "." part[2] "." part[3] (bundle == 4 ? "." part[4] : "")
            for (k = 1; k <= 2; k++) {
                missed[key] += $6; run[key] += $7; lines_missed[key] += $8; lines_run[key] += $9; key_of[key] = 1; key = "all of them"
            }
        }
        function row(key) { return sprintf("%-32s branches %5d of %5d = %5.1f %%   lines %5.1f %%", key, run[key],
            run[key] + missed[key], 100 * run[key] / (run[key] + missed[key]),
            100 * lines_run[key] / (lines_run[key] + lines_missed[key])) }
        END { for (key in key_of) if (key != "all of them") print row(key) | "sort"; close("sort"); print row("all of them") }
    ' "$coverage_folder/coverage.csv"
    say "line by line: $coverage_folder/html/index.html"
}

# Puts faults into classes of a bundle, one at a time, and says which part of them its tests notice; minutes to hours. The tests run in
# a plain Java on the class path that the build gave them, where a framework without class loaders brings the services they look for.
# A bundle without a fragment of its own is measured by the tests of another that sees it.
measure_mutation() { # bundle, glob of classes, glob of tests, bundle whose tests run
    local bundle=${1:?which bundle, for example search} classes=${2:-org.liaison.$1.*} tests=${3:-org.liaison.$1.*Test} fragment path started
    fragment=$root/bundles/org.liaison.${4:-$bundle}.tests
    [[ -r $fragment/target/work/configuration/config.ini ]] || fail 64 "no tests were built for ${4:-$bundle}: releng/test coverage first"
    fetch_tools
    # JUnit's jars are among what the tests ran with
    path=$(sed -n 's/^osgi.bundles=//p; s/^osgi.framework=//p' "$fragment/target/work/configuration/config.ini" | tr ',' '\n' |
        sed -E 's/\\//g; s/^reference://; s/^file://; s/@.*//; /tycho/d; s#(org\.liaison\.[a-z.]+\.tests)$#\1/target/classes#' | tr '\n' ':')
    started=$coverage_folder/classes
    "$JAVA_HOME/bin/javac" -nowarn -d "$started" -cp "$path$(printf '%s:' "$coverage_folder"/tools/*.jar)" \
        "$root/releng/coverage/src/coverage/FlatFramework.java" 2>"$coverage_folder/javac.log" || fail 1 "$(<"$coverage_folder/javac.log")"
    cp -r "$root/releng/coverage/src/META-INF" "$started"
    # empty databases are made by the tests that run before the first fault is put in
    rm -rf "$coverage_folder/mutation/databases"
    mkdir -p "$coverage_folder/mutation"
    (
        cd "$coverage_folder/mutation"
        "$JAVA_HOME/bin/java" -cp "$started:$path$(printf '%s:' "$coverage_folder"/tools/*.jar)" \
            org.pitest.mutationtest.commandline.MutationCoverageReport \
            --reportDir "$coverage_folder/mutation" --sourceDirs "$root/bundles/org.liaison.$bundle/src" \
            --mutableCodePaths "$(printf '%s' "$root/bundles/org.liaison.$bundle/target/org.liaison.$bundle"-*.jar)" \
            --targetClasses "$classes" --targetTests "$tests" --threads "${LIAISON_THREADS:-2}" \
            --timestampedReports=false --outputFormats CSV,HTML --timeoutConst 2000 --timeoutFactor 4 \
            --jvmArgs "-Xmx1g,-XX:TieredStopAtLevel=1,-Dliaison.empty-databases=$coverage_folder/mutation/databases,-Dderby.system.durability=test,-Dliaison.root=$root,-Duser.language=en,-Duser.timezone=Europe/Paris"
    ) >"$coverage_folder/mutation.log" 2>&1 || fail 1 "it ended early; all of it in $coverage_folder/mutation.log"
    # a mutant that stands still or fills the memory was noticed as well
    awk -F, '
        { all[$2]++; total++ }
        $6 ~ /KILLED|TIMED_OUT|MEMORY_ERROR|RUN_ERROR/ { noticed[$2]++; sum++ }
        END {
            for (name in all) printf "%-80s %4d of %4d = %5.1f %%\n", name, noticed[name], all[name], 100 * noticed[name] / all[name] | "sort"
            close("sort")
            printf "%-80s %4d of %4d = %5.1f %%\n", "all of them", sum, total, 100 * sum / total
        }' "$coverage_folder/mutation/mutations.csv"
    say "line by line: $coverage_folder/mutation/index.html"
}
