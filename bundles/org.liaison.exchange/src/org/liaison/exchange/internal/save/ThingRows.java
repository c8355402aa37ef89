// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;

/**
 * Writes things of any kind as rows: what the model says of them, and what they refer to by its name.
 *
 * @param type what they are
 * @param table the file
 * @param text makes cells
 * @param <E> what they are
 */
record ThingRows<E extends DomainEntity>(EntityType<E> type, Table table, CellText text) {

    static <E extends DomainEntity> ThingRows<E> of(EntityType<E> type, Table table, Locale language) throws IOException {
        table.header(type.fields().stream().map(field -> field.label(language)).toList());
        return new ThingRows<>(type, table, new CellText(language));
    }

    void write(List<E> things) {
        things.forEach(thing -> {
            try {
                table.row(Arrays.asList(type.fields().stream().map(field -> text.own(field, thing)).toArray()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
