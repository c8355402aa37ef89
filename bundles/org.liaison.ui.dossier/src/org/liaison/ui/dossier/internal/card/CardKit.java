// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.util.Locale;

import org.liaison.dossier.Dossiers;
import org.liaison.print.Printer;
import org.liaison.ui.form.FormServices;
import org.liaison.values.Texts;

/**
 * What all parts of the widget need.
 *
 * @param dossiers reads and changes dossiers
 * @param printer draws pages of PDF files
 * @param services what every form needs
 */
record CardKit(Dossiers dossiers, Printer printer, FormServices services) {

    private static final Texts TEXTS = new Texts(CardKit.class);

    Locale language() {
        return services.language();
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language(), key, arguments);
    }
}
