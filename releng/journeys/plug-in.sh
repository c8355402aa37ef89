#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# The life of a plug-in in the real product: installed by p2, its widget, its column and its action are there and the user places
# the widget; uninstalled, its place is kept and says so; installed again, it is back in that place. The base knows nothing of it.
set -euo pipefail

# shellcheck source=../lib/journey.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../lib/journey.sh"
can_run

example=org.liaison.example.feature.feature.group
widget=org.liaison.example.birthday.widget
# the birthday between two widgets that ship with the product
layout='Contact
<layout><tab id="mine" title="My own"><column>
<widget id="org.liaison.ui.contacts.notes"/><widget id="'$widget'"/><widget id="org.liaison.ui.contacts.marketing"/>
</column></tab></layout>'

open_contact() {
    xdotool key ctrl+2
    see '\[list.table\] ".*Durand.* focus'
    xdotool key Down
    xdotool key Return
    see '\[title\] .*Durand'
}

# the first three cards of the editor, from top to bottom; what the user did not place follows them
cards() { tell | grep -oE '\[org\.liaison\.(ui\.contacts\.[a-z]+|example\.birthday\.widget)\]' | sed -n 1,3p | tr -d '\n'; }

placed() { [[ $(cards) == "[org.liaison.ui.contacts.notes][$widget][org.liaison.ui.contacts.marketing]" ]]; }
arranged() {
    until_ "$patience" placed || {
        printf 'plug-in: the cards stand otherwise than arranged: %s\n' "$(cards)" >&2
        return 1
    }
    see '\[tab\.mine\]'
}

step='install'
copy_product org.liaison.testing.feature.feature.group "$example"
quietly command_line new contact firstName=Claire lastName=Durand birthDate=1984-02-29

step='see column, action and widget'
start_client
open_contact
see "\[$widget\]"
see 'Label ".*(days|birthday).*"'
xdotool key ctrl+w
see '\[list.table\] "Name.*\| Birthday.*02-29.* focus'
xdotool key Down shift+F10
see 'MenuItem "Copy the birthdays"'
! tell | grep -E 'MenuItem "Copy the birthdays" disabled'
xdotool key Escape

step='place the widget'
tell "$layout" >/dev/null
open_contact
arranged
stop_client

step='uninstall'
uninstall "$example"
start_client
step='see its place kept'
open_contact
arranged
see 'Label ".*(plug-in|not installed).*"'
hides 'Label ".*days.*"'
xdotool key ctrl+w
see '\[list.table\] "Name'
hides 'Birthday'
stop_client

step='install again'
install "$example"
start_client
step='see it back in its place'
open_contact
arranged
see 'Label ".*(days|birthday).*"'
hides 'Label ".*not installed.*"'
stop_client
