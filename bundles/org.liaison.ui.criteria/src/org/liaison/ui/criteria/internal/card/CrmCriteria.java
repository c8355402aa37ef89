// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.card;

import jakarta.inject.Inject;

import org.liaison.criteria.Kinds;
import org.liaison.model.DomainEntity;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/**
 * CRM criteria of a relation or contact (checklist items 61 and 81).
 *
 * @param <E> the kind of record
 */
public final class CrmCriteria<E extends DomainEntity> implements DetailWidget<E> {

    private final FieldsCard<E, ?, ?> card;

    /**
     * Made by injection.
     *
     * @param definer opens the screen where fields are defined
     */
    @Inject
    public CrmCriteria(Definer definer) {
        card = new FieldsCard<>(Kinds.CRM, definer, "noCrm");
    }

    @Override
    public void create(WidgetContext<E> context) {
        card.create(context);
    }
}
