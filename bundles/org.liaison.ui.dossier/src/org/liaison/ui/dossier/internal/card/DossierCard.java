// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import jakarta.inject.Inject;

import org.liaison.dossier.Dossiers;
import org.liaison.model.DomainEntity;
import org.liaison.print.Printer;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.form.FormServices;

/** The dossier of a relation or contact: looked through, added to, opened. */
public final class DossierCard implements DetailWidget<DomainEntity> {

    @Inject
    private Dossiers dossiers;

    @Inject
    private Printer printer;

    @Inject
    private FormServices services;

    private final CardState state = new CardState();

    @Override
    public void create(WidgetContext<DomainEntity> context) {
        new CardView(context, new CardKit(dossiers, printer, services), state).read();
    }
}
