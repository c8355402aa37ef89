// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.math.BigDecimal;
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
import org.eclipse.persistence.mappings.converters.TypeConversionConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

import org.liaison.model.DomainEntity;

/** An attribute that holds a plain value: text, number, day … Converters of the mapping are honoured. */
final class DirectAttribute implements Attribute {

    private final AbstractDirectMapping mapping;
    private final AbstractSession session;
    private final TextForm form;
    private final boolean plainText;
    private final ColumnReading column;

    DirectAttribute(AbstractDirectMapping mapping, AbstractSession session) {
        this.mapping = mapping;
        this.session = session;
        this.form = TextForm.of(mapping.getAttributeClassification());
        this.column = reading();
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
        return text(valueIn(entity));
    }

    @Override
    public Object valueIn(Object entity) {
        return mapping.getRealAttributeValueFromObject(entity, session);
    }

    @Override
    public String read(ResultSet row, int index) throws SQLException {
        return plainText ? row.getString(index) : text(column.read(row, index));
    }

    @Override
    public void fill(DomainEntity made, ResultSet row, int index, Links links) throws SQLException {
        fill(made, column.read(row, index));
    }

    @Override
    public void fill(DomainEntity made, String text, Links links) {
        fill(made, text == null ? null : form.read().apply(text));
    }

    private void fill(DomainEntity made, Object value) {
        if (value != null || mapping.getAttributeValueFromObject(made) != null) {
            mapping.setAttributeValueInObject(made, value);
        }
    }

    /** How the column is read: those of usual types without EclipseLink's conversions. */
    private ColumnReading reading() {
        Class<?> type = mapping.getAttributeClassification();
        boolean plain = mapping.getConverter() == null || mapping.getConverter() instanceof TypeConversionConverter;
        if (type == String.class && plain) {
            return ResultSet::getString;
        } else if (type == LocalDate.class && plain) {
            return (row, index) -> day(row.getString(index));
        } else if (mapping.getConverter() != null) {
            return this::value;
        } else if (type == BigDecimal.class) {
            return ResultSet::getBigDecimal;
        } else if (type == Long.class) {
            return (row, index) -> {
                long value = row.getLong(index);
                return row.wasNull() ? null : value;
            };
        } else if (type == Boolean.class) {
            return (row, index) -> {
                boolean value = row.getBoolean(index);
                return row.wasNull() ? null : value;
            };
        }
        return this::value;
    }

    /** As a text, since Derby makes a calendar for each day that it gives as a date, which took longer than all the rest of a row. */
    private static LocalDate day(String text) {
        return text == null
                ? null
                : LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10));
    }

    private Object value(ResultSet row, int index) throws SQLException {
        Object stored = switch (row.getObject(index)) {
            case null -> null;
            case Clob text -> text.getSubString(1, Math.toIntExact(text.length()));
            case Blob bytes -> bytes.getBytes(1, Math.toIntExact(bytes.length()));
            case Object other -> other;
        };
        return stored == null ? null : mapping.getObjectValue(stored, session);
    }

    /** Reads a column as the value that entities hold. */
    @FunctionalInterface
    private interface ColumnReading {
        Object read(ResultSet row, int index) throws SQLException;
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
