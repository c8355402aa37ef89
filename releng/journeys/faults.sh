#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# What goes wrong around the real product: it is killed, started twice, the disk is full, the folder read-only, the index damaged,
# the data are of a newer version. Each time a sentence says so, and nothing that was stored is lost. What this machine does not
# let us do is left out with a line.
set -euo pipefail

# shellcheck source=../lib/journey.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../lib/journey.sh"
can_run
product=${LIAISON_PRODUCT:?the folder of the product}
mounted=''
tidy() { [[ -z $mounted ]] || umount "$mounted"; }

# refused WORDS COMMAND...: it does not end well, and says why in one line
refused() {
    local wanted=$1 code=0
    shift
    command_line "$@" >"$scratch/out" 2>"$scratch/err" || code=$?
    ((code == 2)) && [[ $(wc -l <"$scratch/err") == 1 && $(<"$scratch/err") == "liaison: "*"$wanted"* ]] || {
        printf 'faults: "%s" ended with %s, and said:\n' "$*" "$code" >&2
        cat "$scratch/err" >&2
        return 1
    }
}

# companies NUMBER: a file of them
companies() {
    awk -v n="$1" 'BEGIN { print "Name;City;Phone"; for (i = 0; i < n; i++) printf "Company %d;Lyon;01426%05d\n", i, i }'
}

visible() { xdotool search --onlyvisible --name '^Liaison'; }
hidden() { ! visible; }
in_front() { [[ $(xdotool getactivewindow) == "$window" ]]; }

sound() { expect 'nothing is missing' check; }

step='make data'
quietly command_line sample 20
companies 60000 >"$scratch/companies.csv"

step='kill an import'
for seconds in 3 5 7; do
    "$product/liaison" --data "$data" import relations "$scratch/companies.csv" >/dev/null 2>&1 &
    client=$!
    sleep "$seconds"
    kill -9 "$client" 2>/dev/null || true
    wait "$client" 2>/dev/null || true
    client=''
    count=$(command_line count relations)
    [[ $count == 20 || $count == 60020 ]] || {
        printf 'faults: killed after %s s there are %s relations\n' "$seconds" "$count" >&2
        exit 1
    }
    sound
    [[ $count == 20 ]] || quietly command_line undo
done

step='damage the index'
quietly command_line list relations
find "$data/index" -type f -size +0 -exec truncate -s 1 {} +
expect '20' count relations
expect '2 of 20' list relations --limit 2
sound

step='start twice'
"$product/liaison" --data "$data" --lang en --start empty >"$scratch/client.log" 2>&1 &
client=$!
until_ 90 visible
until_ 60 test -e "$data/liaison.lock"
window=$(visible | head -n 1)
sleep 2
refused 'in use by' count relations
xdotool windowminimize "$window"
until_ 10 hidden
code=0
"$product/liaison" --data "$data" --lang en >"$scratch/second.log" 2>&1 || code=$?
[[ $code == 0 ]] && ! grep -E 'Exception|SEVERE' "$scratch/second.log"
until_ 10 in_front
kill -9 "$(pgrep -P "$client" java)"
wait "$client" 2>/dev/null || true
client=''
step='kill the client'
expect 20 count relations
sound

step='newer data'
good=$data
data=$scratch/newer
cp -a "$good" "$data"
printf '%s\n' "connect 'jdbc:derby:$data/database';" \
    "insert into schema_step select contribution, max(number) + 100, 'later', 0 from schema_step group by contribution;" \
    >"$scratch/newer.sql"
. "$product/start.sh"
find_java
jars=("$product"/plugins/derby_*.jar "$product"/plugins/org.apache.derby.derby{shared,tools}_*.jar)
quietly "$JAVA_HOME/bin/java" "-Dderby.stream.error.file=$scratch/derby.log" -cp "$(IFS=: && printf '%s' "${jars[*]}")" \
    org.apache.derby.tools.ij "$scratch/newer.sql"
refused 'newer version' count relations
data=$good

if mounted=$scratch/disk && mkdir "$mounted" && mount -t tmpfs -o size=24m tmpfs "$mounted" 2>/dev/null; then
    step='fill the disk'
    data=$mounted/data
    quietly command_line sample 20
    companies 60000 >"$scratch/companies.csv"
    refused 'is full' import relations "$scratch/companies.csv"
    mount -o remount,size=200m "$mounted"
    expect 20 count relations
    sound
    step='forbid to write'
    mount -o remount,ro "$mounted"
    refused 'cannot be written' count relations
    mount -o remount,rw "$mounted"
    expect 20 count relations
else
    mounted=''
    printf 'faults: no disk could be filled, since this user may not mount one\n'
fi
