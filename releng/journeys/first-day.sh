#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# The first day with Liaison, in French, in the real product in a real window: create a relation, edit two of its widgets, add a
# contact person, close, start again, see it all, undo it with the keys, gone. What is stored is asked at the command line after
# the starts.
set -euo pipefail

# shellcheck source=../lib/journey.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../lib/journey.sh"
can_run

step='start'
copy_product org.liaison.testing.feature.feature.group
start_client --lang fr

step='create a relation'
xdotool key ctrl+n
see 'Text \[Relation\.name\].* focus'
type_in 'Menuiserie Lefevre'
xdotool key Return
see '\[title\] "Menuiserie Lefevre"'

step='edit the client information'
click '\[edit\]' 'ui\.relations\.clientInformation'
see 'Text \[Relation\.name\].* focus'
xdotool key Tab
see 'Text \[Relation\.tradeName\].* focus'
type_in 'Lefevre Bois'
xdotool key ctrl+s
see 'Sheet ".*Lefevre Bois'

step='edit the description'
click 'Sheet' 'ui\.relations\.description'
see '\[Relation\.description\].* focus'
type_in 'Trois generations'
xdotool key ctrl+s
see 'Sheet ".*Trois generations'

step='add a contact person'
click '\[tab\.contacts\]'
see 'Link "Ajouter un contact"'
click 'Link "Ajouter un contact"'
see 'Text \[Contact\.civility\].* focus'
xdotool key Tab Tab
see 'Text \[Contact\.lastName\].* focus'
type_in 'Durand'
xdotool key Return
see '\[title\] "Durand"'

step='close'
stop_client

step='see it all'
expect 1 count relations
expect 1 count contacts
expect 'Lefevre Bois' show "$(command_line list relations --json | grep -oE '"id": ?[0-9]+' | sed -n 1p | grep -oE '[0-9]+')"

step='start again'
start_client --lang fr
see '\[list\.table\] .* focus'

# four change sets, the oldest of them the relation itself; each is said when it is taken back
step='undo'
for what in 'Ajouter.*Durand' 'Modifier.*Description' 'Modifier.*Informations client' 'Ajouter.*Menuiserie Lefevre'; do
    xdotool key ctrl+z
    see "\[navigation\.message\] \"Annulé : $what"
done
stop_client

step='gone'
expect 0 count relations
expect 0 count contacts
