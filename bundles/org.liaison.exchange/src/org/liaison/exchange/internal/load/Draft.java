// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.criteria.UserField;
import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;

/** What one row of a file says, read and checked, but not yet compared with what is stored. */
public final class Draft {

    private final long line;
    private final List<String> raw;
    private final Map<Field<?, ?>, Object> own = new LinkedHashMap<>();
    private final Map<String, Map<Field<Address, ?>, Object>> addresses = new LinkedHashMap<>();
    private final List<Detail> details = new ArrayList<>();
    private final Map<Role, String> roles = new EnumMap<>(Role.class);
    private final List<String> tags = new ArrayList<>();
    private final Map<UserField<?, ?>, List<String>> answers = new LinkedHashMap<>();
    private final List<Wrong> wrongs = new ArrayList<>();
    private final List<Wrong> remarks = new ArrayList<>();

    /**
     * An empty draft.
     *
     * @param line the line on which the row begins
     * @param raw the row as it stands in the file: its cells, or the lines of a card
     */
    public Draft(long line, List<String> raw) {
        this.line = line;
        this.raw = raw;
    }

    /**
     * The row as it stands in the file.
     *
     * @return its cells, or the lines of a card
     */
    public List<String> raw() {
        return raw;
    }

    /**
     * Where the row is.
     *
     * @return the line of the file, from 1
     */
    public long line() {
        return line;
    }

    /**
     * The values of the record's own fields.
     *
     * @return may be changed; a choice or reference is a {@link org.liaison.exchange.internal.value.Named}
     */
    public Map<Field<?, ?>, Object> own() {
        return own;
    }

    /**
     * A text among the record's own fields.
     *
     * @param field the field
     * @return its value, null if the row does not say
     */
    public String text(Field<?, String> field) {
        return (String) own.get(field);
    }

    /**
     * The addresses.
     *
     * @return by the code of their kind; may be changed
     */
    public Map<String, Map<Field<Address, ?>, Object>> addresses() {
        return addresses;
    }

    /**
     * Phone numbers, e-mail addresses and the like.
     *
     * @return in order; may be changed
     */
    public List<Detail> details() {
        return details;
    }

    /**
     * What takes more than one field to make.
     *
     * @return the texts of the cells; may be changed
     */
    public Map<Role, String> roles() {
        return roles;
    }

    /**
     * The tags.
     *
     * @return in order; may be changed
     */
    public List<String> tags() {
        return tags;
    }

    /**
     * What is said to fields that users define.
     *
     * @return values or one text by field
     */
    public Map<UserField<?, ?>, List<String>> answers() {
        return answers;
    }

    /**
     * What is wrong with the row.
     *
     * @return empty if nothing is; may be changed
     */
    public List<Wrong> wrongs() {
        return wrongs;
    }

    /**
     * What of the row cannot be taken over, though the rest can.
     *
     * @return may be changed
     */
    public List<Wrong> remarks() {
        return remarks;
    }

    /**
     * A phone number, e-mail address or the like.
     *
     * @param kind the code of its kind
     * @param usage the code of its use, empty for none
     * @param value its value
     */
    public record Detail(String kind, String usage, String value) {
    }

    /**
     * Something that is wrong.
     *
     * @param column the column, as the file calls it; empty for the row as a whole
     * @param text what is wrong and what to do
     */
    public record Wrong(String column, String text) {
    }
}
