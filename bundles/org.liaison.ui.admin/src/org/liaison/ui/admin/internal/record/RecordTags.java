// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.OfferInput;
import org.liaison.ui.form.ValueChip;
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

    /** Shows the tags that were read with the record, so that it is painted once; else reads them in the background. */
    void read() {
        if (context.record().getId() == 0) {
            return;
        }
        if (!typing.on() && context.copy().loaded(tagged.holder())) {
            fill(new Read(labels(context.copy().parts(tagged.holder()).copies().stream().map(WorkingCopy::record)), List.of()));
        } else {
            context.load(this::read, this::show);
        }
    }

    private static List<String> labels(Stream<Tagging> taggings) {
        return taggings.map(Tagging::title).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private Read read(Reader reader) {
        List<String> own = labels(reader.list(tagged.holder(), context.record()).stream());
        List<String> all = reader.list(TagFields.MODULE, tagged.module()).stream().map(Tag::getLabel).toList();
        return new Read(own, all);
    }

    private void show(Read read) {
        fill(read);
        row.requestLayout();
    }

    private void fill(Read read) {
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
            new ValueChip(row, icons, label, text("removeTag", label), () -> put(label, false));
        }
        if (typing.on()) {
            TagOffers offers = new TagOffers(read.all());
            OfferInput.Words words = new OfferInput.Words(text("typeTag"), label -> text("newTag", label),
                    label -> text("nearTag", label), label -> text("hasTag", label));
            new OfferInput(row, "tags", words, typed -> offers.of(typed, read.own()), label -> put(label, true))
                    .onEnd(() -> stopTyping(read));
        } else {
            FlatButton add = new FlatButton(row, icons, FlatButton.Kind.PLAIN).icon("plus").text(text("addTag"));
            add.setBackground(row.getBackground());
            add.setData(ModelIds.TEST_ID, "tags.add");
            add.addListener(SWT.Selection, event -> row.getDisplay().asyncExec(() -> {
                if (!row.isDisposed()) {
                    typing.set(true);
                    context.load(this::read, this::show);
                }
            }));
        }
    }

    private void stopTyping(Read read) {
        typing.set(false);
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
