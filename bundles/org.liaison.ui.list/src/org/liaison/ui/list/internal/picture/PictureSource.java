// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Picture;
import org.liaison.model.crm.PictureFields;
import org.liaison.store.Contents;
import org.liaison.store.Store;
import org.liaison.ui.look.PictureShape;

/**
 * Reads and draws the pictures of records. Not for the UI thread.
 *
 * @param store the records
 * @param contents what the pictures contain
 * @param type the kind of record
 * @param <E> the kind of record
 */
public record PictureSource<E extends DomainEntity>(Store store, Contents contents, Class<E> type) {

    /**
     * The pictures of some records, with few questions to the database.
     *
     * @param ids the records
     * @param shape how they are drawn
     * @return by the records' ids; those that have none are left out
     */
    Map<Long, ImageData> read(Collection<Long> ids, PictureShape shape) {
        Map<Long, ImageData> drawn = new HashMap<>();
        reference().ifPresent(reference -> {
            List<E> records = List.copyOf(store.findAll(type, ids).values());
            if (!records.isEmpty()) {
                store.list(reference, records).forEach(picture -> bytes(picture.getContent())
                        .ifPresent(png -> drawn.put(reference.get(picture).getId(), shape.draw(png))));
            }
        });
        return drawn;
    }

    @SuppressWarnings("unchecked")
    private Optional<Field<Picture, E>> reference() {
        return PictureFields.TYPE.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference<?>(var to, var fate) && to == type)
                .map(field -> (Field<Picture, E>) field).findFirst();
    }

    private Optional<byte[]> bytes(String key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            return contents.copy(key, bytes) < 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
