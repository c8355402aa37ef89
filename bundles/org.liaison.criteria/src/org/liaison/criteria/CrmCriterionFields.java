// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link CrmCriterion}. */
public final class CrmCriterionFields {

    /** The kind of record that it is for, the name of a {@link Scope}; it never changes. */
    public static final Field<CrmCriterion, String> SCOPE = Field.of(CrmCriterion.class, "scope",
            new FieldType.Text(50, false, TextRule.ANY),
            CrmCriterion::getScope, CrmCriterion::setScope).mandatory();

    /** Whether a record may have several of its values. */
    public static final Field<CrmCriterion, Boolean> SEVERAL = Field.of(CrmCriterion.class, "several",
            new FieldType.Flag(),
            CrmCriterion::getSeveral, CrmCriterion::setSeveral);

    /** What queries and files know it by, unique among its like and never changed. */
    public static final Field<CrmCriterion, String> CODE = Field.of(CrmCriterion.class, "code",
            new FieldType.Text(50, false, TextRule.ANY),
            CrmCriterion::getCode, CrmCriterion::setCode).mandatory();

    /** What it is called in French. */
    public static final Field<CrmCriterion, String> LABEL_FR = Field.of(CrmCriterion.class, "labelFr",
            new FieldType.Text(200, false, TextRule.ANY),
            CrmCriterion::getLabelFr, CrmCriterion::setLabelFr);

    /** What it is called in English. */
    public static final Field<CrmCriterion, String> LABEL_EN = Field.of(CrmCriterion.class, "labelEn",
            new FieldType.Text(200, false, TextRule.ANY),
            CrmCriterion::getLabelEn, CrmCriterion::setLabelEn);

    /** What it is called in Dutch. */
    public static final Field<CrmCriterion, String> LABEL_NL = Field.of(CrmCriterion.class, "labelNl",
            new FieldType.Text(200, false, TextRule.ANY),
            CrmCriterion::getLabelNl, CrmCriterion::setLabelNl);

    /** Its place among its like, the least first. */
    public static final Field<CrmCriterion, Long> POSITION = Field.of(CrmCriterion.class, "position",
            new FieldType.Whole(0, 1_000_000L),
            CrmCriterion::getPosition, CrmCriterion::setPosition);

    /** Whether it is no longer offered. */
    public static final Field<CrmCriterion, Boolean> RETIRED = Field.of(CrmCriterion.class, "retired",
            new FieldType.Flag(),
            CrmCriterion::getRetired, CrmCriterion::setRetired);

    /** What a CRM criterion is, as data. */
    public static final EntityType<CrmCriterion> TYPE = new EntityType<>(CrmCriterion.class, CrmCriterion::new, List.of(
            SCOPE, SEVERAL, CODE, LABEL_FR, LABEL_EN, LABEL_NL, POSITION, RETIRED));

    private CrmCriterionFields() {
    }
}
