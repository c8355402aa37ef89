// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.store.Contents;
import org.liaison.ui.detail.internal.contributed.Contributions;
import org.liaison.ui.detail.internal.contributed.RegistryContributions;
import org.liaison.ui.detail.internal.record.SnapshotReader;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.guest.Guests;
import org.liaison.values.Texts;

/**
 * What every detail editor works with.
 *
 * @param forms shows and edits fields
 * @param contributions what was contributed
 * @param contents what pictures contain
 * @param guests whose fault something is, and what is switched off
 */
@Creatable
@Singleton
public record DetailKit(FormServices forms, Contributions contributions, Contents contents, Guests guests) {

    private static final Texts TEXTS = new Texts(DetailKit.class);

    /**
     * Made by injection.
     *
     * @param forms shows and edits fields
     * @param contributions what the extension registry says
     * @param contents what pictures contain
     * @param guests whose fault something is, and what is switched off
     */
    @Inject
    public DetailKit(FormServices forms, RegistryContributions contributions, Contents contents, Guests guests) {
        this(forms, (Contributions) contributions, contents, guests);
    }

    /**
     * A text of this package in the user's language.
     *
     * @param key its key
     * @param arguments what fills its placeholders
     * @return the text
     */
    public String text(String key, Object... arguments) {
        return TEXTS.get(forms.language(), key, arguments);
    }

    /**
     * Reads records.
     *
     * @return a reader for this user
     */
    public SnapshotReader reader() {
        return new SnapshotReader(forms.store(), forms.author(), entity -> contributions.kind(entity).layoutsBy());
    }
}
