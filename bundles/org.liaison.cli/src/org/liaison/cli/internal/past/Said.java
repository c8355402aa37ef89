// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import org.liaison.values.Texts;

/** What these commands say. */
final class Said {

    static final Texts TEXTS = new Texts(Said.class);

    private Said() {
    }
}
