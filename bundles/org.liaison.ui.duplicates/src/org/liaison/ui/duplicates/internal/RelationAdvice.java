// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.duplicates.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.liaison.duplicates.Duplicates;
import org.liaison.duplicates.Likeness;
import org.liaison.duplicates.SoughtRelation;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.Hint;
import org.liaison.ui.RecordAdvice;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.values.Texts;

/** Names the relations that one may be already, and offers to make of it an establishment of theirs (checklist 43, 46). */
public final class RelationAdvice implements RecordAdvice<Relation> {

    private static final Texts TEXTS = new Texts(RelationAdvice.class);

    private final Duplicates duplicates;
    private final Store store;
    private final Workplace workplace;

    /**
     * Made by injection.
     *
     * @param duplicates finds them
     * @param store is read
     * @param workplace the user's language
     */
    @Inject
    public RelationAdvice(Duplicates duplicates, Store store, Workplace workplace) {
        this.duplicates = duplicates;
        this.store = store;
        this.workplace = workplace;
    }

    @Override
    public Supplier<List<Hint>> ask(WorkingCopy<Relation> copy) {
        SoughtRelation typed = SoughtRelation.of(copy.draft(), drafts(copy, CoordinateFields.RELATION),
                drafts(copy, AddressFields.RELATION));
        SoughtRelation sought = new SoughtRelation(copy.record().getId(), typed.name(), typed.siren(), typed.siret(),
                typed.clientNumber(), typed.vatNumber(), typed.emails(), typed.phones(), typed.cities());
        NewEstablishment site = copy.isNew() ? NewEstablishment.of(copy) : null;
        return () -> duplicates.of(sought, store).stream().map(found -> hint(found, site)).toList();
    }

    /** The parts of a record as they are typed, where they were read. */
    static <P extends DomainEntity, E extends DomainEntity> List<P> drafts(WorkingCopy<E> copy, Field<P, E> reference) {
        return copy.isNew() || copy.loaded(reference)
                ? copy.parts(reference).copies().stream().map(WorkingCopy::draft).toList()
                : List.of();
    }

    private Hint hint(Likeness found, NewEstablishment site) {
        Optional<Hint.Instead> instead = site != null && found.mayHaveEstablishment()
                ? Optional.of(new Hint.Instead(TEXTS.get(workplace.language(), "addEstablishment"),
                        TEXTS.get(workplace.language(), "establishmentAdded", found.record().title()),
                        change -> site.add(change, (Relation) found.record())))
                : Optional.empty();
        return Hints.of(found, workplace.language(), instead);
    }
}
