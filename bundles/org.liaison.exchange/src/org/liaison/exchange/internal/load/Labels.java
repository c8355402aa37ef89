// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.store.Reader;
import org.liaison.values.Fold;

/** Finds the tags that rows name, and makes those that do not exist (checklist 119 to 122, trap T11). */
final class Labels {

    private static final int LABEL = 100;

    private final Reader reader;
    private final Pen pen;
    private final Tally tally;
    private final String module;
    private Map<String, Tag> known;

    Labels(Reader reader, Pen pen, Tally tally, String module) {
        this.reader = reader;
        this.pen = pen;
        this.tally = tally;
        this.module = module;
    }

    /**
     * The tag of a label.
     *
     * @param text the label
     * @return the tag, made if there was none
     */
    Tag find(String text) {
        String label = text.substring(0, Math.min(text.length(), LABEL));
        Tag tag = known().get(Fold.of(label));
        if (tag == null) {
            tag = new Tag();
            tag.setModule(module);
            tag.setLabel(label);
            pen.add(tag);
            tally.added(TagFields.TYPE);
            known().put(Fold.of(label), tag);
        }
        return tag;
    }

    private Map<String, Tag> known() {
        if (known == null) {
            known = new HashMap<>();
            reader.scan(Tag.class, 1000, this::remember);
        }
        return known;
    }

    private void remember(List<Tag> tags) {
        tags.stream().filter(tag -> module.equals(tag.getModule())).forEach(tag -> known.put(Fold.of(tag.getLabel()), tag));
    }
}
