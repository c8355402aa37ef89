// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;

/**
 * A link behind the parts of a kind.
 *
 * @param label what it says
 * @param needs names of fields one of which must be filled in; empty for none
 * @param follow does what it stands for, for a part, near a control
 */
public record PartLink(String label, Set<String> needs, BiConsumer<DomainEntity, Control> follow) {

    /** Copies the names. */
    public PartLink {
        needs = Set.copyOf(needs);
    }
}
