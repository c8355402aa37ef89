// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.liaison.model.DomainEntity;
import org.liaison.model.References;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Reader;
import org.liaison.values.Fold;

/** Finds the one record that a text means: by id, by a key of the register, by number, login or name. */
final class KnownRecords implements References {

    private final Reader reader;

    KnownRecords(Reader reader) {
        this.reader = reader;
    }

    @Override
    public <T extends DomainEntity> Optional<T> find(Class<T> type, String text) {
        String digits = text.replaceAll("\\s", "");
        if (type == Colleague.class) {
            return only(colleagues(text)).map(type::cast);
        }
        if (type == Relation.class) {
            return relation(text, digits).map(type::cast);
        }
        if (type == Establishment.class && digits.matches("[0-9]{14}")) {
            return only(reader.list(EstablishmentFields.SIRET, digits)).map(type::cast);
        }
        return digits.matches("[0-9]{1,18}") ? reader.find(type, Long.parseLong(digits)) : Optional.empty();
    }

    private List<Colleague> colleagues(String text) {
        String folded = Fold.of(text);
        List<Colleague> found = new ArrayList<>();
        Predicate<String> same = name -> name != null && Fold.of(name).equals(folded);
        reader.scan(Colleague.class, 1000, batch -> batch.stream()
                .filter(one -> same.test(one.getLogin()) || same.test(one.getName()) || same.test(one.getEmail()))
                .forEach(found::add));
        return found;
    }

    private Optional<Relation> relation(String text, String digits) {
        List<Relation> found = new ArrayList<>();
        if (digits.matches("[0-9]{9}")) {
            found.addAll(reader.list(RelationFields.SIREN, digits));
        } else if (digits.matches("[0-9]{14}")) {
            found.addAll(reader.list(RelationFields.SIRET, digits));
        }
        if (found.isEmpty() && digits.matches("[0-9]{1,18}")) {
            reader.find(Relation.class, Long.parseLong(digits)).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(reader.list(RelationFields.CLIENT_NUMBER, text));
        }
        if (found.isEmpty()) {
            reader.list(RelationFields.NAME, Names.spellings(text)).forEach(found::add);
        }
        return only(found);
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
