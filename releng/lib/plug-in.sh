#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Installs a feature from the built update site into a copy of the product, or takes it out again, as a user's p2 would:
#   releng/lib/plug-in.sh install   FOLDER org.liaison.example.feature.feature.group
#   releng/lib/plug-in.sh uninstall FOLDER org.liaison.example.feature.feature.group
# FOLDER is a product; make the copy with: cp -a releng/org.liaison.product/target/products/liaison/linux/gtk/x86_64 FOLDER
# LIAISON_REPOSITORY names another update site than the one just built.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
# shellcheck source=common.sh
. "$here/common.sh"

[[ $# == 3 && -d $2 ]] || fail 2 "usage: plug-in.sh install|uninstall FOLDER UNIT"
find_java || exit 69
folder=$(cd "$2" && pwd -P)
case $1 in
    install) what=-DinstallIUs=$3 ;;
    uninstall) what=-DuninstallIUs=$3 ;;
    *) fail 2 "neither install nor uninstall: $1" ;;
esac
tycho=$(sed -n 's/^-Dtycho-version=//p' "$root/.mvn/maven.config")
cd "$root"
exec ./mvnw -B -ntp -q -N "org.eclipse.tycho:tycho-p2-director-plugin:$tycho:director" \
    "-Drepositories=file:${LIAISON_REPOSITORY:-$repository}" "-Ddestination=$folder" -Dprofile=DefaultProfile "$what" </dev/null
