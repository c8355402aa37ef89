// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.time.LocalDate;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link Project}. */
public final class ProjectFields {

    /** The relation that it is under way with. */
    public static final Field<Project, Relation> RELATION = Field.of(Project.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO), Project::getRelation,
            Project::setRelation).mandatory();

    /** What it is called. */
    public static final Field<Project, String> NAME = Field.of(Project.class, "name",
            new FieldType.Text(200, false, TextRule.ANY), Project::getName, Project::setName).mandatory();

    /** The colleague who manages it. */
    public static final Field<Project, Colleague> MANAGER = Field.of(Project.class, "manager",
            new FieldType.Reference<>(Colleague.class, FieldType.WhenTargetGoes.IS_UNLINKED), Project::getManager,
            Project::setManager);

    /** The day it began, or will. */
    public static final Field<Project, LocalDate> START_DATE = Field.of(Project.class, "startDate",
            new FieldType.Day(), Project::getStartDate, Project::setStartDate);

    /** The day it ended, or will. */
    public static final Field<Project, LocalDate> END_DATE = Field.of(Project.class, "endDate",
            new FieldType.Day(), Project::getEndDate, Project::setEndDate);

    /** What it covers. */
    public static final Field<Project, String> SCOPE = Field.of(Project.class, "scope",
            new FieldType.Text(100_000, true, TextRule.ANY), Project::getScope, Project::setScope);

    /** What it is, as data. */
    public static final EntityType<Project> TYPE = new EntityType<>(Project.class, Project::new, List.of(
            RELATION, NAME, MANAGER, START_DATE, END_DATE, SCOPE));

    private ProjectFields() {
    }
}
