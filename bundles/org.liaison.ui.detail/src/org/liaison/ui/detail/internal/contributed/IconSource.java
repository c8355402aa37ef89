// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.net.URL;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.liaison.ui.look.Icons;

/**
 * An icon as a contribution names it.
 *
 * @param name the name of one of Liaison's own icons, used where there is no file
 * @param file a file of the contributing bundle; null for one of Liaison's own
 */
public record IconSource(String name, URL file) {

    /**
     * Draws it.
     *
     * @param icons draws icons
     * @param color its colour
     * @param size its width and height
     * @return the image, not to be disposed
     */
    public Image image(Icons icons, Color color, int size) {
        return file == null ? icons.image(name, color, size) : icons.image(file, color, size);
    }

    /**
     * Where a part of the application model finds it.
     *
     * @return a URI
     */
    public String uri() {
        return file == null ? "platform:/plugin/org.liaison.ui/icons/" + name + ".svg" : file.toExternalForm();
    }
}
