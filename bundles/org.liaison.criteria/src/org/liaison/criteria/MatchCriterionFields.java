// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link MatchCriterion}. */
public final class MatchCriterionFields {

    /** Whether a record may have several of its values. */
    public static final Field<MatchCriterion, Boolean> SEVERAL = Field.of(MatchCriterion.class, "several",
            new FieldType.Flag(),
            MatchCriterion::getSeveral, MatchCriterion::setSeveral);

    /** What queries and files know it by, unique among its like and never changed. */
    public static final Field<MatchCriterion, String> CODE = Field.of(MatchCriterion.class, "code",
            new FieldType.Text(50, false, TextRule.ANY),
            MatchCriterion::getCode, MatchCriterion::setCode).mandatory();

    /** What it is called in French. */
    public static final Field<MatchCriterion, String> LABEL_FR = Field.of(MatchCriterion.class, "labelFr",
            new FieldType.Text(200, false, TextRule.ANY),
            MatchCriterion::getLabelFr, MatchCriterion::setLabelFr);

    /** What it is called in English. */
    public static final Field<MatchCriterion, String> LABEL_EN = Field.of(MatchCriterion.class, "labelEn",
            new FieldType.Text(200, false, TextRule.ANY),
            MatchCriterion::getLabelEn, MatchCriterion::setLabelEn);

    /** What it is called in Dutch. */
    public static final Field<MatchCriterion, String> LABEL_NL = Field.of(MatchCriterion.class, "labelNl",
            new FieldType.Text(200, false, TextRule.ANY),
            MatchCriterion::getLabelNl, MatchCriterion::setLabelNl);

    /** Its place among its like, the least first. */
    public static final Field<MatchCriterion, Long> POSITION = Field.of(MatchCriterion.class, "position",
            new FieldType.Whole(0, 1_000_000L),
            MatchCriterion::getPosition, MatchCriterion::setPosition);

    /** Whether it is no longer offered. */
    public static final Field<MatchCriterion, Boolean> RETIRED = Field.of(MatchCriterion.class, "retired",
            new FieldType.Flag(),
            MatchCriterion::getRetired, MatchCriterion::setRetired);

    /** What a match criterion is, as data. */
    public static final EntityType<MatchCriterion> TYPE = new EntityType<>(MatchCriterion.class, MatchCriterion::new, List.of(
            SEVERAL, CODE, LABEL_FR, LABEL_EN, LABEL_NL, POSITION, RETIRED));

    private MatchCriterionFields() {
    }
}
