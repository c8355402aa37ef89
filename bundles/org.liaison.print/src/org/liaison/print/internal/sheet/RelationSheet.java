// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.model.Field;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Store;

/** A company on paper (checklist 125). */
public final class RelationSheet implements Sheet<Relation> {

    private static final List<Field<Relation, ?>> INFORMATION = List.of(RelationFields.TRADE_NAME, RelationFields.ACRONYM,
            RelationFields.RELATION_TYPE, RelationFields.STATUS, RelationFields.SECTOR, RelationFields.LEGAL_FORM,
            RelationFields.OWNER, RelationFields.CLIENT_NUMBER, RelationFields.PARENT, RelationFields.SIREN,
            RelationFields.SIRET, RelationFields.NAF_CODE, RelationFields.HEADCOUNT);
    private static final List<Field<Relation, ?>> FINANCES = List.of(RelationFields.TURNOVER, RelationFields.SHARE_CAPITAL,
            RelationFields.CURRENCY, RelationFields.VAT_NUMBER, RelationFields.IBAN, RelationFields.BIC,
            RelationFields.CHAMBER_NUMBER, RelationFields.PAYMENT_TERM_DAYS, RelationFields.INVOICING_EMAIL,
            RelationFields.INVOICING_NOTES, RelationFields.COLLECTION_NOTES);
    private static final List<Field<Relation, ?>> ELSEWHERE = List.of(RelationFields.NAME, RelationFields.NAF_NOMENCLATURE);

    private final Store store;
    private final Locale language;
    private final Values values;
    private final Defined defined;

    /**
     * Prepares printing.
     *
     * @param store where its parts are
     * @param language the reader's language
     */
    public RelationSheet(Store store, Locale language) {
        this.store = store;
        this.language = language;
        values = new Values(language);
        defined = new Defined(store, language);
    }

    @Override
    public void write(Relation relation, Flow flow) throws IOException {
        flow.title(relation.title(), Values.joined(values.text(RelationFields.RELATION_TYPE, relation),
                values.text(RelationFields.STATUS, relation), values.tags(store.list(TaggingFields.RELATION, relation))));
        flow.pairs(values.word("information"), values.filled(relation, INFORMATION));
        flow.pairs(values.word("coordinates"), values.coordinates(store.list(CoordinateFields.RELATION, relation)));
        flow.pairs(values.word("addresses"), values.addresses(store.list(AddressFields.RELATION, relation)));
        flow.pairs(values.word("finances"), values.filled(relation, FINANCES));
        flow.pairs(values.word("others"), values.filled(relation,
                values.others(store.type(Relation.class).fields(), Stream.of(INFORMATION, FINANCES, ELSEWHERE))));
        flow.pairs(values.word("defined"), defined.filled(Relation.class, relation));
        flow.paragraph(values.word("profile"), relation.getProfile());
        flow.paragraph(values.word("description"), relation.getDescription());
        flow.paragraph(values.word("notes"), relation.getNotes());
        flow.table(values.word("establishments"),
                List.of(EstablishmentFields.NAME.label(language), EstablishmentFields.SIGN.label(language),
                        EstablishmentFields.SIRET.label(language)),
                store.list(EstablishmentFields.RELATION, relation).stream()
                        .map(place -> List.of(values.text(EstablishmentFields.NAME, place),
                                values.text(EstablishmentFields.SIGN, place),
                                values.text(EstablishmentFields.SIRET, place)))
                        .toList());
        people(relation, flow);
    }

    private void people(Relation relation, Flow flow) throws IOException {
        List<Contact> contacts = store.list(ContactFields.RELATION, relation);
        Map<Long, List<Coordinate>> details = contacts.isEmpty()
                ? Map.of()
                : store.list(CoordinateFields.CONTACT, contacts).stream()
                        .collect(Collectors.groupingBy(detail -> detail.getContact().getId()));
        flow.table(values.word("contacts"),
                List.of(values.word("name"), ContactFields.JOB_TITLE.label(language), values.word("phone"), values.word("email")),
                contacts.stream().map(contact -> {
                    List<Coordinate> own = details.getOrDefault(contact.getId(), List.of());
                    return List.of(contact.title(), values.text(ContactFields.JOB_TITLE, contact),
                            Values.joined(values.details(own, Vocabulary.KIND_PHONE),
                                    values.details(own, Vocabulary.KIND_MOBILE)),
                            values.details(own, Vocabulary.KIND_EMAIL));
                }).toList());
    }
}
