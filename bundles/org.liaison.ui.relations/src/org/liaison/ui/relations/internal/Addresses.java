// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import java.util.List;

import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.values.Texts;

/** All addresses of a relation (checklist 68): main, postal, billing and any other. */
public final class Addresses implements DetailWidget<Relation> {

    private static final Texts TEXTS = new Texts(Addresses.class);

    @Override
    public void create(WidgetContext<Relation> context) {
        context.parts(AddressFields.RELATION,
                List.of(AddressFields.KIND, AddressFields.STREET, AddressFields.COMPLEMENT, AddressFields.POST_CODE,
                        AddressFields.CITY, AddressFields.REGION, AddressFields.COUNTRY),
                TEXTS.get(context.language(), "noAddress"));
    }
}
