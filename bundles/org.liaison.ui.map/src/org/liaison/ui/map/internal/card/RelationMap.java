// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import jakarta.inject.Inject;

import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Where a relation and its establishments are (checklist 134, 68). */
public final class RelationMap implements DetailWidget<Relation> {

    @Inject
    private MapKit kit;

    @Override
    public void create(WidgetContext<Relation> context) {
        context.load(reader -> kit.pins(context.language()).of(reader, context.record()), pins -> kit.show(context, pins));
    }
}
