// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import jakarta.inject.Inject;

import org.liaison.bulk.Tagged;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.look.Icons;

/** The tags of a relation. */
public final class RelationTags implements DetailWidget<Relation> {

    @Inject
    private Icons icons;

    private final Typing typing = new Typing();

    @Override
    public void create(WidgetContext<Relation> context) {
        new RecordTags<>(context, icons, Tagged.RELATIONS, typing).read();
    }
}
