// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link Setting}. */
public final class SettingFields {

    /** The login of the one whose setting it is; empty (never null) if it is shared. */
    public static final Field<Setting, String> OWNER = Field.of(Setting.class, "owner",
            new FieldType.Text(100, false, TextRule.ANY), Setting::getOwner, Setting::setOwner);

    /** What it sets, such as {@code layout} or {@code filter}. */
    public static final Field<Setting, String> KIND = Field.of(Setting.class, "kind",
            new FieldType.Text(100, false, TextRule.ANY), Setting::getKind, Setting::setKind).mandatory();

    /** What users call it, unique in its owner and kind. */
    public static final Field<Setting, String> NAME = Field.of(Setting.class, "name",
            new FieldType.Text(200, false, TextRule.ANY), Setting::getName, Setting::setName).mandatory();

    /** The setting itself, as its reader wrote it. */
    public static final Field<Setting, String> CONTENT = Field.of(Setting.class, "content",
            new FieldType.Text(10_000_000, true, TextRule.ANY), Setting::getContent, Setting::setContent);

    /** What a setting is, as data. */
    public static final EntityType<Setting> TYPE = new EntityType<>(Setting.class, Setting::new, List.of(
            OWNER, KIND, NAME, CONTENT));

    private SettingFields() {
    }
}
