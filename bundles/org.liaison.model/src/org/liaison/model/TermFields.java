// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.List;

import org.liaison.values.TextRule;

/** The fields of {@link Term}. */
public final class TermFields {

    /** The vocabulary it is of. */
    public static final Field<Term, String> VOCABULARY = Field.of(Term.class, "vocabulary",
            new FieldType.Text(50, false, TextRule.ANY), Term::getVocabulary, Term::setVocabulary).mandatory();

    /** What files and rules know it by, unique in its vocabulary and never changed. */
    public static final Field<Term, String> CODE = Field.of(Term.class, "code", new FieldType.Text(50, false, TextRule.ANY),
            Term::getCode, Term::setCode).mandatory();

    /** What it is called in French. */
    public static final Field<Term, String> LABEL_FR = Field.of(Term.class, "labelFr",
            new FieldType.Text(300, false, TextRule.ANY), Term::getLabelFr, Term::setLabelFr);

    /** What it is called in English. */
    public static final Field<Term, String> LABEL_EN = Field.of(Term.class, "labelEn",
            new FieldType.Text(300, false, TextRule.ANY), Term::getLabelEn, Term::setLabelEn);

    /** What it is called in Dutch. */
    public static final Field<Term, String> LABEL_NL = Field.of(Term.class, "labelNl",
            new FieldType.Text(300, false, TextRule.ANY), Term::getLabelNl, Term::setLabelNl);

    /** Its place in the vocabulary, the least first. */
    public static final Field<Term, Long> POSITION = Field.of(Term.class, "position", new FieldType.Whole(0, 1_000_000L),
            Term::getPosition, Term::setPosition);

    /** Whether it is no longer offered, though records may still hold it. */
    public static final Field<Term, Boolean> RETIRED = Field.of(Term.class, "retired", new FieldType.Flag(),
            Term::getRetired, Term::setRetired);

    /** The colour of its label on the screen, as {@code #rrggbb}; empty for grey. */
    public static final Field<Term, String> COLOR = Field.of(Term.class, "color", new FieldType.Text(7, false, TextRule.ANY),
            Term::getColor, Term::setColor);

    /** What a term is, as data. */
    public static final EntityType<Term> TYPE = new EntityType<>(Term.class, Term::new, List.of(
            VOCABULARY, CODE, LABEL_FR, LABEL_EN, LABEL_NL, POSITION, RETIRED, COLOR));

    private TermFields() {
    }
}
