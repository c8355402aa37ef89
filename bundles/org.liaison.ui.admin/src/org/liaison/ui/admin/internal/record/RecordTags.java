// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.Tagged;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.model.crm.Tagging;
import org.liaison.store.Reader;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.values.Texts;

/**
 * The tags of a record as small labels, each with a way to take it off, and behind them a way to add one. Each is stored at once, as
 * one change set.
 *
 * @param <E> the kind of record
 */
final class RecordTags<E extends DomainEntity> {

    private static final Texts TEXTS = new Texts(RecordTags.class);

    private final WidgetContext<E> context;
    private final Icons icons;
    private final Tagged<E> tagged;
    private final Typing typing;
    private Composite row;

    RecordTags(WidgetContext<E> context, Icons icons, Tagged<E> tagged, Typing typing) {
        this.context = context;
        this.icons = icons;
        this.tagged = tagged;
        this.typing = typing;
    }

    /** Reads the tags in the background, then shows them. */
    void read() {
        if (context.record().getId() != 0) {
            context.load(this::read, this::show);
        }
    }

    private Read read(Reader reader) {
        List<String> own = reader.list(tagged.holder(), context.record()).stream().map(Tagging::title).distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        List<String> all = reader.list(TagFields.MODULE, tagged.module()).stream().map(Tag::getLabel).toList();
        return new Read(own, all);
    }

    private void show(Read read) {
        Composite body = context.body();
        if (row == null) {
            row = new Composite(body, SWT.NONE);
            row.setBackground(body.getBackground());
            row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            RowLayout layout = new RowLayout();
            layout.marginLeft = 0;
            layout.marginRight = 0;
            layout.marginTop = 4;
            layout.marginBottom = 4;
            layout.spacing = 6;
            layout.center = true;
            row.setLayout(layout);
        }
        for (Control old : row.getChildren()) {
            old.dispose();
        }
        for (String label : read.own()) {
            new TagChip(row, icons, label, text("removeTag", label), () -> put(label, false));
        }
        if (typing.on()) {
            new TagInput(row, read.own(), read.all(), this::text, label -> put(label, true), () -> type(read, false));
        } else {
            FlatButton add = new FlatButton(row, icons, FlatButton.Kind.QUIET).icon("plus").text(text("addTag"));
            add.setBackground(row.getBackground());
            add.setData(ModelIds.TEST_ID, "tags.add");
            add.addListener(SWT.Selection, event -> row.getDisplay().asyncExec(() -> {
                if (!row.isDisposed()) {
                    type(read, true);
                }
            }));
        }
        row.requestLayout();
    }

    private void type(Read read, boolean now) {
        typing.set(now);
        show(read);
    }

    /** The host shows the record anew once it is stored; a host that does not is spared an old picture. */
    private void put(String label, boolean wanted) {
        TagAction<E> action = new TagAction<>(tagged, label, wanted);
        context.change(action.title(context.language(), context.record().title()),
                change -> action.apply(change, List.of(context.record())), () -> {
                    if (!row.isDisposed()) {
                        context.load(this::read, this::show);
                    }
                });
    }

    private String text(String key, Object... arguments) {
        Locale language = context.language();
        return TEXTS.get(language, key, arguments);
    }

    /** The record's tags, and all of its module. */
    private record Read(List<String> own, List<String> all) {
    }
}
