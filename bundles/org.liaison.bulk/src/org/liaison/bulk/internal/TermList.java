// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.liaison.bulk.TermBook;
import org.liaison.criteria.Labels;
import org.liaison.model.Field;
import org.liaison.model.NewTerm;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Reader;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Fold;
import org.liaison.values.Texts;

/** Keeps the terms of the vocabularies. */
public final class TermList implements TermBook {

    private static final Texts TEXTS = new Texts(TermList.class);

    private final Store store;
    private final Locale language;

    /**
     * Made by the service runtime.
     *
     * @param store where the terms are
     * @param workplace whose language titles are in
     */
    public TermList(Store store, Workplace workplace) {
        this.store = store;
        this.language = workplace.language();
    }

    @Override
    public List<String> vocabularies() {
        return Vocabulary.ALL.stream().filter(vocabulary -> !vocabulary.equals(Vocabulary.NAF)).toList();
    }

    @Override
    public List<Term> terms(String vocabulary) {
        return terms(store, vocabulary);
    }

    private static List<Term> terms(Reader reader, String vocabulary) {
        return Vocabularies.of(reader.list(TermFields.VOCABULARY, vocabulary)).terms(vocabulary);
    }

    @Override
    public Term add(String vocabulary, Labels labels, Intent.Origin origin) {
        Term made = new NewTerm(vocabulary, terms(vocabulary)).called(labels.in(language));
        write(made, labels);
        change(origin, "termAdded", made, change -> {
            refuseTaken(change, made);
            change.add(made);
        });
        return made;
    }

    @Override
    public Optional<ChangeSet> rename(Term term, Labels labels, Intent.Origin origin) {
        return labels.equals(Labels.of(term)) ? Optional.empty() : change(origin, "termRenamed", term, change -> {
            Term changed = change.edit(term);
            write(changed, labels);
            refuseTaken(change, changed);
        });
    }

    private void write(Term term, Labels labels) {
        Name.of(labels.in(language), TermFields.LABEL_FR, "term");
        term.setLabelFr(label(labels.fr(), TermFields.LABEL_FR));
        term.setLabelEn(label(labels.en(), TermFields.LABEL_EN));
        term.setLabelNl(label(labels.nl(), TermFields.LABEL_NL));
    }

    private static String label(String label, Field<Term, String> field) {
        return label == null ? null : Name.of(label, field, "term");
    }

    private void refuseTaken(Change change, Term term) {
        List<String> own = labels(term).map(Fold::of).toList();
        terms(change, term.getVocabulary()).stream().filter(other -> other.getId() != term.getId())
                .filter(other -> labels(other).anyMatch(label -> own.contains(Fold.of(label)))).findFirst().ifPresent(other -> {
                    throw Name.broken("termTaken", other.label(language));
                });
    }

    private static Stream<String> labels(Term term) {
        return Stream.of(term.getLabelFr(), term.getLabelEn(), term.getLabelNl()).filter(label -> label != null);
    }

    @Override
    public Optional<ChangeSet> retire(Term term, boolean retired, Intent.Origin origin) {
        return term.offered() != retired
                ? Optional.empty()
                : change(origin, retired ? "termRetired" : "termBack", term, change -> change.edit(term).setRetired(retired));
    }

    @Override
    public Optional<ChangeSet> move(Term term, int by, Intent.Origin origin) {
        return change(origin, "termMoved", term, change -> {
            List<Term> order = new ArrayList<>(terms(change, term.getVocabulary()));
            int from = IntStream.range(0, order.size()).filter(place -> order.get(place).getId() == term.getId()).findFirst()
                    .orElse(0);
            int to = Math.clamp(from + by, 0, order.size() - 1);
            order.add(to, order.remove(from));
            IntStream.range(0, order.size()).filter(place -> !Long.valueOf(place + 1L).equals(order.get(place).getPosition()))
                    .forEach(place -> change.edit(order.get(place)).setPosition(place + 1L));
        });
    }

    private Optional<ChangeSet> change(Intent.Origin origin, String key, Term term, Consumer<Change> work) {
        String title = TEXTS.get(language, key, term.label(language), Vocabulary.label(term.getVocabulary(), language));
        return store.change(new Intent(title, origin, ""), work);
    }
}
