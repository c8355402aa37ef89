// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.liaison.search.PastSearch;
import org.liaison.ui.ShownList;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.work.Windows;
import org.liaison.values.Texts;

/** Opens lists as they were. */
@Creatable
public final class PastListDesk {

    private static final Texts TEXTS = new Texts(PastListDesk.class);

    private final Display display;
    private final FormServices services;
    private final PastSearch past;

    /**
     * Made by injection.
     *
     * @param display the screen
     * @param services what every form needs
     * @param past finds what was there
     */
    @Inject
    public PastListDesk(Display display, FormServices services, PastSearch past) {
        this.display = display;
        this.services = services;
        this.past = past;
    }

    String text(String key) {
        return TEXTS.get(services.language(), key);
    }

    void open(ShownList list) {
        new PastListWindow(Windows.front(display), services, past, list);
    }
}
