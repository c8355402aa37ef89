// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.liaison.bulk.TagBook;
import org.liaison.bulk.Tagged;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.search.Search;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Store.Fate;
import org.liaison.store.Workplace;
import org.liaison.values.Fold;
import org.liaison.values.Texts;

/** Keeps the tags. */
public final class Tags implements TagBook {

    private static final Texts TEXTS = new Texts(Tags.class);
    private static final int BATCH = 1_000;

    private final Store store;
    private final Counts counts;
    private final Locale language;

    /**
     * Made by the service runtime.
     *
     * @param store where the tags are
     * @param search counts what has them
     * @param workplace whose language titles are in
     */
    public Tags(Store store, Search search, Workplace workplace) {
        this.store = store;
        this.counts = new Counts(search);
        this.language = workplace.language();
    }

    @Override
    public List<Entry> entries() {
        List<Tag> tags = new ArrayList<>();
        store.scan(Tag.class, BATCH, tags::addAll);
        Map<String, Map<String, Integer>> used = new HashMap<>();
        Tagged.ALL.forEach(tagged -> used.put(tagged.module(), counts.of(tagged.type(), "tags")));
        Comparator<Object> order = Collator.getInstance(language);
        return tags.stream().sorted(Comparator.comparing(Tag::title, order).thenComparing(Tag::getModule))
                .map(tag -> new Entry(tag, used.getOrDefault(tag.getModule(), Map.of()).getOrDefault(tag.getLabelKey(), 0)))
                .toList();
    }

    @Override
    public Tag add(Tagged<?> tagged, String label, Intent.Origin origin) {
        String wanted = Name.of(label, TagFields.LABEL, "tag");
        Tag made = new Tag();
        made.setModule(tagged.module());
        made.setLabel(wanted);
        change(origin, text("tagAdded", wanted), change -> {
            refuseTaken(change, made);
            change.add(made);
        });
        return made;
    }

    @Override
    public Optional<ChangeSet> rename(Tag tag, String label, Intent.Origin origin) {
        String wanted = Name.of(label, TagFields.LABEL, "tag");
        if (wanted.equals(tag.getLabel())) {
            return Optional.empty();
        }
        return change(origin, text("tagRenamed", tag.getLabel(), wanted), change -> {
            Tag renamed = change.edit(tag);
            renamed.setLabel(wanted);
            refuseTaken(change, renamed);
        });
    }

    /** A label that was looked up before the change began may have been taken meanwhile, so it is looked up within. */
    private static void refuseTaken(Change change, Tag tag) {
        Optional<Tag> taken = change.list(TagFields.LABEL_KEY, Fold.of(tag.getLabel())).stream()
                .filter(other -> other.getModule().equals(tag.getModule()) && other.getId() != tag.getId()).findFirst();
        if (taken.isPresent()) {
            throw Name.broken("tagTaken", taken.get().getLabel());
        }
    }

    @Override
    public ChangeSet merge(Tag stays, Collection<Tag> gone, Intent.Origin origin, Progress progress) {
        List<Tag> others = gone.stream().filter(tag -> tag.getId() != stays.getId()).toList();
        if (others.isEmpty() || others.stream().anyMatch(tag -> !tag.getModule().equals(stays.getModule()))) {
            throw Name.broken("tagsOfTwoModules", stays.getLabel());
        }
        String names = others.stream().map(tag -> text("quoted", tag.getLabel())).collect(Collectors.joining(", "));
        Merge merge = new Merge(stays, others, progress);
        return change(origin, text("tagsMerged", others.size(), names, stays.getLabel()), merge::apply).orElseThrow();
    }

    @Override
    public Optional<ChangeSet> remove(Collection<Tag> tags, Intent.Origin origin) {
        String names = tags.stream().map(tag -> text("quoted", tag.getLabel())).collect(Collectors.joining(", "));
        return change(origin, text("tagsRemoved", tags.size(), names), change -> change.remove(Tag.class, ids(tags)));
    }

    @Override
    public long uses(Collection<Tag> tags) {
        return store.consequences(Tag.class, ids(tags)).stream()
                .filter(each -> each.fate() == Fate.REMOVED && each.type().javaType() != Tag.class)
                .mapToLong(Store.Consequence::count).sum();
    }

    private static List<Long> ids(Collection<Tag> tags) {
        return tags.stream().map(Tag::getId).toList();
    }

    private Optional<ChangeSet> change(Intent.Origin origin, String title, Consumer<Change> work) {
        return store.change(new Intent(title, origin, ""), work);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
