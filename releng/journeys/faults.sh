#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# What goes wrong around the real product: it is killed, started twice, the disk or the memory is full, the folder gone or read-only, the
# index or a backup damaged, the data are of a newer version. Each time a sentence says so, and nothing that was stored is lost. What this
# machine does not let us do is left out with a line.
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

# a client or a command has the data; what earlier ones left is taken away before it starts
holds() { test -e "$data/liaison.holder"; }
begins() { holds || ended; }

# again FOLDER: from now on the data are a copy of that folder
again() {
    data=$scratch/copy
    rm -rf "$data"
    cp -a "$1" "$data"
    rm -f "$data/liaison.holder"
}

# killed MILLISECONDS READY COMMAND...: ends a command with -9 at a random moment after READY succeeds; whatever the moment, what
# holds afterwards must hold
killed() {
    local most=$1 ready=$2 wait
    shift 2
    "$product/liaison" --data "$data" --lang en "$@" >/dev/null 2>&1 &
    client=$!
    until_ "$patience" "$ready"
    wait=$((RANDOM % most))
    sleep "$(printf '%d.%03d' $((wait / 1000)) $((wait % 1000)))"
    kill -9 "$client" 2>/dev/null || true
    wait "$client" 2>/dev/null || true
    client=''
}

# either PATTERN COMMAND...: what the command line says in its last line is one of two things
either() {
    local wanted=$1 answer
    shift
    answer=$(command_line "$@" | tail -n 1) || true
    [[ $answer =~ ^($wanted)$ ]] || {
        printf 'faults: "%s" should say %s, but says: %s\n' "$*" "$wanted" "$answer" >&2
        return 1
    }
}

seed=${LIAISON_SEED:-$RANDOM}
RANDOM=$seed
printf 'faults: killed at the moments of LIAISON_SEED=%s\n' "$seed"
# every run takes other moments, so one round is enough for each
rounds=${LIAISON_ROUNDS:-1}

step='make data'
few=$data
quietly command_line sample 20
companies 8000 >"$scratch/companies.csv"

step='kill an import'
for ((round = 0; round < rounds; round++)); do
    again "$few"
    killed 5000 begins import relations "$scratch/companies.csv"
    either '20|8020' count relations
    sound
done

# what was killed can be done again, and the rest is killed on what it made
step='import after the kill'
[[ $(command_line count relations) == 8020 ]] || quietly command_line import relations "$scratch/companies.csv"
many=$scratch/many
mv "$data" "$many"

step='kill the indexing'
for ((round = 0; round < rounds; round++)); do
    again "$many"
    rm -rf "$data/index"
    killed 3000 begins list relations
    sound
done

step='kill a bulk action'
for ((round = 0; round < rounds; round++)); do
    again "$many"
    killed 5000 begins bulk relations tag Fair --all --yes
    either 'Id +Name .*|1 of 8,020; .*' list relations --search tags:Fair --limit 1
    sound
done

step='kill an export'
exported=$scratch/relations.csv
exports() { test -e "$scratch/.relations.csv.part" || ended; }
for ((round = 0; round < rounds; round++)); do
    rm -f "$exported"
    killed 700 exports export relations "$exported"
    [[ ! -e $exported || $(wc -l <"$exported") == 8021 ]]
    sound
done
quietly command_line export relations "$exported"
[[ $(wc -l <"$exported") == 8021 && ! -e $scratch/.relations.csv.part ]]
step='kill a backup'
for ((round = 0; round < 2 * rounds; round++)); do
    again "$many"
    killed 5000 begins backup
    quietly command_line backup verify
    sound
done

step='kill a restore'
kept=$scratch/kept
again "$few"
quietly command_line backup "$kept"
for ((round = 0; round < rounds; round++)); do
    again "$many"
    killed 5000 begins restore "$kept"
    either '20|8020' count relations
    sound
done

# the drive it is on is gone, or somebody moves it: what is said in one line, and what was there is there when it is back
step='lose the folder'
again "$few"
"$product/liaison" --data "$data" --lang en import relations "$scratch/companies.csv" >"$scratch/out" 2>"$scratch/err" &
client=$!
until_ "$patience" begins
mv "$data" "$scratch/away"
code=0
wait "$client" || code=$?
client=''
[[ $code == 2 && $(wc -l <"$scratch/err") == 1 && $(<"$scratch/err") == "liaison: "* ]] || {
    printf 'faults: without its folder the import ended with %s, and said:\n' "$code" >&2
    cat "$scratch/err" >&2
    exit 1
}
# what Derby may leave where the folder was is no database, and nothing that a backup should be restored over
[[ ! -d $data/database ]] || refused 'connect that and try again' count relations
rm -rf "$data"
# nor is an absent folder a new one
refused 'make the folder first' count relations
[[ ! -e $data ]]
mv "$scratch/away" "$data"
rm -f "$data/liaison.holder"
either '20|8020' count relations
sound

step='fill the memory'
again "$few"
code=0
LIAISON_JAVA_OPTS=-Xmx36m command_line sample 20000 >"$scratch/out" 2>"$scratch/err" || code=$?
[[ $code == 3 && $(wc -l <"$scratch/err") == 1 && $(<"$scratch/err") == "liaison: "*'memory is full'* ]] || {
    printf 'faults: without memory the command ended with %s, and said:\n' "$code" >&2
    cat "$scratch/err" >&2
    exit 1
}
rm -f "$data/liaison.holder"
sound

# of what is killed on the way into the table of contents, nothing is in the dossier, or all of it, byte by byte
step='kill the filing of a document'
head -c 30000000 /dev/urandom >"$scratch/film.bin"
before=$(sha256sum <"$scratch/film.bin")
for ((round = 0; round < 2 * rounds; round++)); do
    again "$few"
    quietly command_line new relation name=Documented
    killed 5000 begins dossier add "$scratch/film.bin" --to Documented
    sound
    entry=$(command_line dossier list Documented --json | sed -n 's/.*"id": *\([0-9]*\).*/\1/p' | sed -n 1p)
    if [[ -n $entry ]]; then
        mkdir "$scratch/saved-$round"
        quietly command_line dossier save "$entry" "$scratch/saved-$round"
        [[ $(sha256sum <"$scratch/saved-$round/film.bin") == "$before" ]]
    fi
done
data=$few

step='damage a backup'
damaged=$(find "$kept/database/seg0" -type f -size +8k | sort | sed -n 1p)
cp "$damaged" "$scratch/good"
printf '\377' | dd of="$damaged" bs=1 seek=5000 conv=notrunc status=none
! cmp -s "$damaged" "$scratch/good" || printf '\000' | dd of="$damaged" bs=1 seek=5000 conv=notrunc status=none
refused 'is damaged' backup verify "$kept"
refused 'is damaged' restore "$kept"
cp "$scratch/good" "$damaged"
truncate -s -1 "$kept/liaison-backup.txt"
truncate -s -40 "$kept/liaison-backup.txt"
refused 'is damaged' restore "$kept"
expect 20 count relations

step='damage the index'
quietly command_line list relations
find "$data/index" -type f -size +0 -exec truncate -s 1 {} +
expect '20' count relations
expect '2 of 20' list relations --limit 2
sound

step='start twice'
rm -f "$data/liaison.holder"
"$product/liaison" --data "$data" --lang en --start empty >"$scratch/client.log" 2>&1 &
client=$!
until_ "$patience" visible
until_ "$patience" holds
window=$(visible | sed -n 1p)
refused 'in use by' count relations
xdotool windowminimize "$window"
until_ "$patience" hidden
code=0
"$product/liaison" --data "$data" --lang en >"$scratch/second.log" 2>&1 || code=$?
[[ $code == 0 ]] && ! grep -E 'Exception|SEVERE' "$scratch/second.log"
until_ "$patience" in_front
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
