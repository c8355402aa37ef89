// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.swt.graphics.Image;
import org.liaison.ui.look.PictureShape;

/** The pictures of records, as far as they have been read. */
@FunctionalInterface
public interface RowPictures {

    /**
     * The picture of a record. If it has not been read yet it is read in the background, and the table is painted again.
     *
     * @param id the record's id
     * @param shape how it is drawn, the same for all of a table as long as its text size stays
     * @return the picture, which is not to be disposed; null if it is not there yet, or not at all
     */
    Image of(long id, PictureShape shape);
}
