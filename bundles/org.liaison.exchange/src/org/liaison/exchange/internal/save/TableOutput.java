// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;

/**
 * Writes records as rows, with all columns in the user's language that an import reads again.
 *
 * @param <E> the kind of record
 */
final class TableOutput<E extends DomainEntity> implements RecordWriter<E> {

    private final List<Target> targets;
    private final CellText text;
    private final Locale language;
    private final Table table;
    private final List<Object> row = new ArrayList<>();

    TableOutput(Table table, Targets known, Locale language) throws IOException {
        this.table = table;
        this.language = language;
        targets = known.exported();
        text = new CellText(language);
        table.header(targets.stream().map(target -> known.heading(target, language)).toList());
    }

    @Override
    public void write(E thing, Batch<E> batch) throws IOException {
        row.clear();
        for (Target target : targets) {
            row.add(cell(target, thing, batch));
        }
        table.row(row);
    }

    @SuppressWarnings("unchecked")
    private Object cell(Target target, E thing, Batch<E> batch) {
        return switch (target) {
            case Target.Own(Field<?, ?> field) -> text.own((Field<E, Object>) field, thing);
            case Target.AddressPart part -> text.address(part, batch.addresses(thing));
            case Target.Detail detail -> text.details(detail, batch.details(thing), batch.addresses(thing));
            case Target.Special special -> special(special.role(), thing, batch);
            case Target.Defined defined -> defined.field().text(batch.answers(thing), language);
        };
    }

    private String special(Target.Role role, E thing, Batch<E> batch) {
        if (role == Target.Role.TAGS) {
            return batch.taggings(thing).stream().map(tagging -> tagging.getTag().getLabel()).collect(Collectors.joining("; "));
        }
        Contact contact = (Contact) thing;
        Relation relation = contact.getRelation();
        Establishment place = contact.getEstablishment();
        String number = role == Target.Role.COMPANY_SIREN
                ? relation == null ? null : relation.getSiren()
                : place == null ? null : place.getSiret();
        return number == null ? "" : number;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
