// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.List;

import org.liaison.model.crm.MailingMember;

/** The mailing groups of a record, in the order in which a list shows them. */
final class MailingGroups {

    private MailingGroups() {
    }

    static List<String> of(List<MailingMember> memberships) {
        return memberships.stream().map(MailingMember::title).distinct().sorted().toList();
    }
}
