// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link MatchOption}. */
public final class MatchOptionFields {

    /** The criterion that offers it. */
    public static final Field<MatchOption, MatchCriterion> CRITERION = Field.of(MatchOption.class, "criterion",
            new FieldType.Reference<>(MatchCriterion.class, FieldType.WhenTargetGoes.GOES_TOO),
            MatchOption::getCriterion, MatchOption::setCriterion).mandatory();

    /** What queries and files know it by, unique among its like and never changed. */
    public static final Field<MatchOption, String> CODE = Field.of(MatchOption.class, "code",
            new FieldType.Text(50, false, TextRule.ANY),
            MatchOption::getCode, MatchOption::setCode).mandatory();

    /** What it is called in French. */
    public static final Field<MatchOption, String> LABEL_FR = Field.of(MatchOption.class, "labelFr",
            new FieldType.Text(200, false, TextRule.ANY),
            MatchOption::getLabelFr, MatchOption::setLabelFr);

    /** What it is called in English. */
    public static final Field<MatchOption, String> LABEL_EN = Field.of(MatchOption.class, "labelEn",
            new FieldType.Text(200, false, TextRule.ANY),
            MatchOption::getLabelEn, MatchOption::setLabelEn);

    /** What it is called in Dutch. */
    public static final Field<MatchOption, String> LABEL_NL = Field.of(MatchOption.class, "labelNl",
            new FieldType.Text(200, false, TextRule.ANY),
            MatchOption::getLabelNl, MatchOption::setLabelNl);

    /** Its place among its like, the least first. */
    public static final Field<MatchOption, Long> POSITION = Field.of(MatchOption.class, "position",
            new FieldType.Whole(0, 1_000_000L),
            MatchOption::getPosition, MatchOption::setPosition);

    /** Whether it is no longer offered. */
    public static final Field<MatchOption, Boolean> RETIRED = Field.of(MatchOption.class, "retired",
            new FieldType.Flag(),
            MatchOption::getRetired, MatchOption::setRetired);

    /** What a value of a match criterion is, as data. */
    public static final EntityType<MatchOption> TYPE = new EntityType<>(MatchOption.class, MatchOption::new, List.of(
            CRITERION, CODE, LABEL_FR, LABEL_EN, LABEL_NL, POSITION, RETIRED));

    private MatchOptionFields() {
    }
}
