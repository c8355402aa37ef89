// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Picture;
import org.liaison.model.crm.PictureFields;
import org.liaison.store.Contents;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/**
 * Keeps the pictures of records, each change as one change set. Not for the UI thread.
 *
 * @param store the records
 * @param contents what the pictures contain
 */
public record Pictures(Store store, Contents contents) {

    /**
     * What a picture refers to a kind of record by.
     *
     * @param type the kind
     * @param <E> the kind
     * @return empty if such records have no pictures
     */
    @SuppressWarnings("unchecked")
    public static <E extends DomainEntity> Optional<Field<Picture, E>> reference(Class<E> type) {
        return PictureFields.TYPE.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference<?>(var to, var fate) && to == type)
                .map(field -> (Field<Picture, E>) field).findFirst();
    }

    /**
     * Gives a record a picture in place of the one it had.
     *
     * @param record the record
     * @param reference what the picture refers to it by
     * @param png the picture
     * @param title what the change set is called
     * @param <E> the kind of record
     */
    public <E extends DomainEntity> void put(E record, Field<Picture, E> reference, byte[] png, String title) {
        String key = keep(png);
        store.change(Intent.typed(title), change -> {
            List<Picture> known = change.list(reference, record);
            if (known.isEmpty()) {
                Picture picture = new Picture();
                reference.set(picture, record);
                picture.setContent(key);
                change.add(picture);
            } else {
                change.edit(known.getFirst()).setContent(key);
            }
        });
    }

    private String keep(byte[] png) {
        try {
            return contents.put(new ByteArrayInputStream(png)).key();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Takes the picture away.
     *
     * @param record the record
     * @param reference what the picture refers to it by
     * @param title what the change set is called
     * @param <E> the kind of record
     */
    public <E extends DomainEntity> void remove(E record, Field<Picture, E> reference, String title) {
        store.change(Intent.typed(title), change -> change.remove(Picture.class,
                change.list(reference, record).stream().map(Picture::getId).toList()));
    }

    /**
     * What a picture contains.
     *
     * @param key its key
     * @return empty if it is not there
     */
    public Optional<byte[]> bytes(String key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            return contents.copy(key, bytes) < 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
