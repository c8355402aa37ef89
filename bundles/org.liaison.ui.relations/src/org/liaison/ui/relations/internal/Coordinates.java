// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import java.util.List;

import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.values.Texts;

/** How to reach a company: phone numbers, e-mail addresses, web site. */
public final class Coordinates implements DetailWidget<Relation> {

    private static final Texts TEXTS = new Texts(Coordinates.class);

    @Override
    public void create(WidgetContext<Relation> context) {
        context.parts(CoordinateFields.RELATION,
                List.of(CoordinateFields.KIND, CoordinateFields.VALUE, CoordinateFields.COMMENT, CoordinateFields.MAIN),
                TEXTS.get(context.language(), "noCoordinate"));
    }
}
