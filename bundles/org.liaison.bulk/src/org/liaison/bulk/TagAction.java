// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.model.crm.Tagging;
import org.liaison.store.Change;
import org.liaison.values.Fold;
import org.liaison.values.Texts;

/**
 * Adds a tag to records or takes one from them (checklist items 115, 116 and 121). A tag that does not exist is made when it is added;
 * case and accents do not make another one (trap T11).
 *
 * @param tagged which records
 * @param label the tag, as it is written if it is new
 * @param wanted whether they have it from now on
 * @param <E> the kind of record
 */
public record TagAction<E extends DomainEntity>(Tagged<E> tagged, String label, boolean wanted) implements BulkAction<E> {

    /** Refuses a tag without a name. */
    public TagAction {
        if (label.isBlank()) {
            throw new IllegalArgumentException("A tag has a name.");
        }
    }

    @Override
    public Class<E> type() {
        return tagged.type();
    }

    @Override
    public String title(Locale language, String records) {
        return new Texts(TagAction.class).get(language, wanted ? "tagged" : "untagged", label, records);
    }

    @Override
    public Done apply(Change change, List<E> records) {
        Optional<Tag> tag = change.list(TagFields.LABEL_KEY, Fold.of(label)).stream()
                .filter(each -> each.getModule().equals(tagged.module())).findFirst();
        if (tag.isEmpty() && !wanted) {
            return new Done(0, 0);
        }
        Tag found = tag.orElseGet(() -> made(change));
        List<Tagging> taggings = change.list(tagged.holder(), records).stream()
                .filter(each -> each.getTag().getId() == found.getId()).toList();
        return wanted ? add(change, records, found, taggings) : remove(change, taggings);
    }

    private Done add(Change change, List<E> records, Tag tag, List<Tagging> taggings) {
        Set<Long> have = new HashSet<>();
        taggings.forEach(each -> have.add(tagged.holder().get(each).getId()));
        int changed = 0;
        for (E record : records) {
            if (have.add(record.getId())) {
                Tagging tagging = new Tagging();
                tagging.setTag(tag);
                tagged.holder().set(tagging, record);
                change.add(tagging);
                changed++;
            }
        }
        return new Done(changed, 0);
    }

    private static Done remove(Change change, List<Tagging> taggings) {
        change.remove(Tagging.class, taggings.stream().map(Tagging::getId).toList());
        return new Done(taggings.size(), 0);
    }

    private Tag made(Change change) {
        Tag made = new Tag();
        made.setModule(tagged.module());
        made.setLabel(label.strip());
        change.add(made);
        return made;
    }
}
