// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.text.Formula;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes records as rows (RFC 4180), with all columns in the user's language.
 *
 * @param <E> the kind of record
 */
final class CsvOutput<E extends DomainEntity> implements RecordWriter<E> {

    private final List<Target> targets;
    private final CellText text;
    private final CsvWriter writer;
    private final List<String> row = new ArrayList<>();

    CsvOutput(ExportPlan plan, EntityType<?> type, OutputStream stream, Locale language) throws IOException {
        targets = new Targets(type).exported();
        text = new CellText(language);
        if (plan.mark()) {
            stream.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        writer = CsvWriter.builder().fieldSeparator(plan.separator()).build(stream, StandardCharsets.UTF_8);
        writer.writeRecord(targets.stream().map(target -> Targets.label(target, language)).toList());
    }

    @Override
    public void write(E thing, Batch<E> batch) {
        row.clear();
        for (Target target : targets) {
            row.add(Formula.guard(cell(target, thing, batch)));
        }
        writer.writeRecord(row);
    }

    @SuppressWarnings("unchecked")
    private String cell(Target target, E thing, Batch<E> batch) {
        return switch (target) {
            case Target.Own(Field<?, ?> field) -> text.own((Field<E, Object>) field, thing);
            case Target.AddressPart part -> text.address(part, batch.addresses(thing));
            case Target.Detail detail -> text.details(detail, batch.details(thing), batch.addresses(thing));
            case Target.Special special -> special(special.role(), thing, batch);
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
        writer.close();
    }
}
