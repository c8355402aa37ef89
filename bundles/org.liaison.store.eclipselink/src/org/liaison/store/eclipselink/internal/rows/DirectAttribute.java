// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/** An attribute that holds a plain value: text, number, day … Converters of the mapping are honoured. */
final class DirectAttribute implements Attribute {

    private final AbstractDirectMapping mapping;
    private final AbstractSession session;
    private final TextForm form;
    private final boolean plainText;

    DirectAttribute(AbstractDirectMapping mapping, AbstractSession session) {
        this.mapping = mapping;
        this.session = session;
        this.form = TextForm.of(mapping.getAttributeClassification());
        this.plainText = mapping.getAttributeClassification() == String.class && mapping.getConverter() == null;
    }

    @Override
    public String name() {
        return mapping.getAttributeName();
    }

    @Override
    public String column() {
        return mapping.getField().getName();
    }

    @Override
    public String text(Object value) {
        return value == null ? null : form.write().apply(value);
    }

    @Override
    public String textIn(Object entity) {
        return text(mapping.getRealAttributeValueFromObject(entity, session));
    }

    @Override
    public String read(ResultSet row, int index) throws SQLException {
        if (plainText) {
            return row.getString(index);
        }
        Object stored = switch (row.getObject(index)) {
            case null -> null;
            case Clob text -> text.getSubString(1, Math.toIntExact(text.length()));
            case Blob bytes -> bytes.getBytes(1, Math.toIntExact(bytes.length()));
            case Object other -> other;
        };
        return stored == null ? null : text(mapping.getObjectValue(stored, session));
    }

    @Override
    public void bind(PreparedStatement statement, int index, String text) throws SQLException {
        if (plainText && text != null) {
            statement.setString(index, text);
            return;
        }
        Object value = text == null ? null : mapping.getFieldValue(form.read().apply(text), session);
        switch (value) {
            case null -> statement.setObject(index, null);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case LocalDate day -> statement.setDate(index, Date.valueOf(day));
            case LocalTime time -> statement.setTime(index, Time.valueOf(time));
            case LocalDateTime time -> statement.setTimestamp(index, Timestamp.valueOf(time));
            case Instant instant -> statement.setTimestamp(index, Timestamp.from(instant));
            case Character character -> statement.setString(index, character.toString());
            default -> statement.setObject(index, value);
        }
    }
}
