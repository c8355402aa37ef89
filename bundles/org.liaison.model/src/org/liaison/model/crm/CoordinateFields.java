// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.model.Vocabularies;
import org.liaison.values.EmailAddress;
import org.liaison.values.PhoneNumber;
import org.liaison.values.TextRule;
import org.liaison.values.WebAddress;

/** The fields of {@link Coordinate}. */
public final class CoordinateFields {

    /** The relation it belongs to, if to one. */
    public static final Field<Coordinate, Relation> RELATION = Field.of(Coordinate.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            Coordinate::getRelation, Coordinate::setRelation);

    /** The contact it belongs to, if to one. */
    public static final Field<Coordinate, Contact> CONTACT = Field.of(Coordinate.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            Coordinate::getContact, Coordinate::setContact);

    /** The establishment it belongs to, if to one. */
    public static final Field<Coordinate, Establishment> ESTABLISHMENT = Field.of(Coordinate.class, "establishment",
            new FieldType.Reference<>(Establishment.class, FieldType.WhenTargetGoes.GOES_TOO),
            Coordinate::getEstablishment, Coordinate::setEstablishment);

    /** What it is: phone, mobile, e-mail …. */
    public static final Field<Coordinate, Term> KIND = Field.of(Coordinate.class, "kind",
            new FieldType.Choice(Vocabulary.COORDINATE_KIND), Coordinate::getKind, Coordinate::setKind).mandatory();

    /** Professional or personal. */
    public static final Field<Coordinate, Term> USAGE = Field.of(Coordinate.class, "usage",
            new FieldType.Choice(Vocabulary.COORDINATE_USE), Coordinate::getUsage, Coordinate::setUsage);

    /** The number or address, in the canonical form of its kind. */
    public static final Field<Coordinate, String> VALUE = Field.of(Coordinate.class, "value",
            new FieldType.Text(500, false, TextRule.ANY), Coordinate::getValue, Coordinate::setValue).mandatory()
            .ruledBy(coordinate -> rule(coordinate.getKind() == null ? null : coordinate.getKind().getCode()));

    /** What to know before using it. */
    public static final Field<Coordinate, String> COMMENT = Field.of(Coordinate.class, "comment",
            new FieldType.Text(200, false, TextRule.ANY), Coordinate::getComment, Coordinate::setComment);

    /** Whether it is the first one to use of its kind. */
    public static final Field<Coordinate, Boolean> MAIN = Field.of(Coordinate.class, "main", new FieldType.Flag(),
            Coordinate::getMain, Coordinate::setMain);

    /** What a contact detail is, as data. */
    public static final EntityType<Coordinate> TYPE = new EntityType<>(Coordinate.class, Coordinate::new, List.of(
            RELATION, CONTACT, ESTABLISHMENT, KIND, USAGE, VALUE, COMMENT, MAIN));

    private CoordinateFields() {
    }

    /**
     * The one of a kind that lists show.
     *
     * @param all the coordinates of a record
     * @param kind the code of the kind
     * @return the main one, or else the oldest; empty if there is none
     */
    public static Optional<Coordinate> first(Collection<Coordinate> all, String kind) {
        return all.stream().filter(coordinate -> coordinate.getKind() != null && kind.equals(coordinate.getKind().getCode()))
                .min(Comparator.comparing((Coordinate coordinate) -> !Boolean.TRUE.equals(coordinate.getMain()))
                        .thenComparingLong(Coordinate::getId));
    }

    /**
     * The one of a kind that lists show, else a new one in its place, which is not stored yet.
     *
     * @param all the coordinates of a record
     * @param kind the code of the kind
     * @param owner the reference to the record
     * @param record the record
     * @param terms the vocabularies, with that kind
     * @param <E> the kind of record
     * @return never null
     */
    public static <E> Coordinate firstOrNew(Collection<Coordinate> all, String kind, Field<Coordinate, E> owner, E record,
            Vocabularies terms) {
        return first(all, kind).orElseGet(() -> {
            Coordinate added = new Coordinate();
            owner.set(added, record);
            added.setMain(true);
            added.setKind(terms.terms(Vocabulary.COORDINATE_KIND).stream().filter(term -> kind.equals(term.getCode())).findFirst()
                    .orElseThrow());
            return added;
        });
    }

    /**
     * The rule of a coordinate's value.
     *
     * @param kind the code of its kind, one of {@link Vocabulary#COORDINATE_KIND}; null if it has none yet
     * @return the rule of phone numbers, e-mail or web addresses; any text for kinds without a rule; never null
     */
    public static TextRule rule(String kind) {
        return kind == null ? TextRule.ANY : switch (kind) {
            case Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE, Vocabulary.KIND_FAX -> PhoneNumber.RULE;
            case Vocabulary.KIND_EMAIL -> EmailAddress.RULE;
            case Vocabulary.KIND_WEBSITE -> WebAddress.RULE;
            default -> TextRule.ANY;
        };
    }
}
