// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link CrmOption}. */
public final class CrmOptionFields {

    /** The criterion that offers it. */
    public static final Field<CrmOption, CrmCriterion> CRITERION = Field.of(CrmOption.class, "criterion",
            new FieldType.Reference<>(CrmCriterion.class, FieldType.WhenTargetGoes.GOES_TOO),
            CrmOption::getCriterion, CrmOption::setCriterion).mandatory();

    /** What queries and files know it by, unique among its like and never changed. */
    public static final Field<CrmOption, String> CODE = Field.of(CrmOption.class, "code",
            new FieldType.Text(50, false, TextRule.ANY),
            CrmOption::getCode, CrmOption::setCode).mandatory();

    /** What it is called in French. */
    public static final Field<CrmOption, String> LABEL_FR = Field.of(CrmOption.class, "labelFr",
            new FieldType.Text(200, false, TextRule.ANY),
            CrmOption::getLabelFr, CrmOption::setLabelFr);

    /** What it is called in English. */
    public static final Field<CrmOption, String> LABEL_EN = Field.of(CrmOption.class, "labelEn",
            new FieldType.Text(200, false, TextRule.ANY),
            CrmOption::getLabelEn, CrmOption::setLabelEn);

    /** What it is called in Dutch. */
    public static final Field<CrmOption, String> LABEL_NL = Field.of(CrmOption.class, "labelNl",
            new FieldType.Text(200, false, TextRule.ANY),
            CrmOption::getLabelNl, CrmOption::setLabelNl);

    /** Its place among its like, the least first. */
    public static final Field<CrmOption, Long> POSITION = Field.of(CrmOption.class, "position",
            new FieldType.Whole(0, 1_000_000L),
            CrmOption::getPosition, CrmOption::setPosition);

    /** Whether it is no longer offered. */
    public static final Field<CrmOption, Boolean> RETIRED = Field.of(CrmOption.class, "retired",
            new FieldType.Flag(),
            CrmOption::getRetired, CrmOption::setRetired);

    /** What a value of a CRM criterion is, as data. */
    public static final EntityType<CrmOption> TYPE = new EntityType<>(CrmOption.class, CrmOption::new, List.of(
            CRITERION, CODE, LABEL_FR, LABEL_EN, LABEL_NL, POSITION, RETIRED));

    private CrmOptionFields() {
    }
}
