// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link TextField}. */
public final class TextFieldFields {

    /** The kind of record that it is for, the name of a {@link Scope}; it never changes. */
    public static final Field<TextField, String> SCOPE = Field.of(TextField.class, "scope",
            new FieldType.Text(50, false, TextRule.ANY),
            TextField::getScope, TextField::setScope).mandatory();

    /** Whether it may hold several lines. */
    public static final Field<TextField, Boolean> MULTILINE = Field.of(TextField.class, "multiline",
            new FieldType.Flag(),
            TextField::getMultiline, TextField::setMultiline);

    /** What queries and files know it by, unique among its like and never changed. */
    public static final Field<TextField, String> CODE = Field.of(TextField.class, "code",
            new FieldType.Text(50, false, TextRule.ANY),
            TextField::getCode, TextField::setCode).mandatory();

    /** What it is called in French. */
    public static final Field<TextField, String> LABEL_FR = Field.of(TextField.class, "labelFr",
            new FieldType.Text(200, false, TextRule.ANY),
            TextField::getLabelFr, TextField::setLabelFr);

    /** What it is called in English. */
    public static final Field<TextField, String> LABEL_EN = Field.of(TextField.class, "labelEn",
            new FieldType.Text(200, false, TextRule.ANY),
            TextField::getLabelEn, TextField::setLabelEn);

    /** What it is called in Dutch. */
    public static final Field<TextField, String> LABEL_NL = Field.of(TextField.class, "labelNl",
            new FieldType.Text(200, false, TextRule.ANY),
            TextField::getLabelNl, TextField::setLabelNl);

    /** Its place among its like, the least first. */
    public static final Field<TextField, Long> POSITION = Field.of(TextField.class, "position",
            new FieldType.Whole(0, 1_000_000L),
            TextField::getPosition, TextField::setPosition);

    /** Whether it is no longer offered. */
    public static final Field<TextField, Boolean> RETIRED = Field.of(TextField.class, "retired",
            new FieldType.Flag(),
            TextField::getRetired, TextField::setRetired);

    /** What a text field is, as data. */
    public static final EntityType<TextField> TYPE = new EntityType<>(TextField.class, TextField::new, List.of(
            SCOPE, MULTILINE, CODE, LABEL_FR, LABEL_EN, LABEL_NL, POSITION, RETIRED));

    private TextFieldFields() {
    }
}
