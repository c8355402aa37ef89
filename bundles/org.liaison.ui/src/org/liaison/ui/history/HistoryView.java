// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.model.EntityType;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.ValueViews;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/**
 * The history of a record on the screen, the newest first: what was meant, who did it, when and from where, and every value before
 * and after. It reads as much as is looked at, and more on request.
 */
public final class HistoryView {

    private static final Texts TEXTS = new Texts(HistoryView.class);
    private static final int PAGE = 30;

    private final FormServices services;
    private final Composite area;
    private EntityType<?> type;
    private long id;
    private int limit = PAGE;

    /** One change, told; the text is made in the background. */
    private record Told(RecordChange change, List<HistoryLine> lines, String byline) {
    }

    /**
     * Makes an empty history; {@link #show} fills it.
     *
     * @param parent a widget's body, or any composite with a grid layout
     * @param services what every form needs
     */
    public HistoryView(Composite parent, FormServices services) {
        this.services = services;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    }

    /**
     * Reads the history of a record in the background and shows it.
     *
     * @param newType the kind of record
     * @param newId the record's id
     */
    public void show(EntityType<?> newType, long newId) {
        type = newType;
        id = newId;
        services.background().run(area, this::read, this::fill);
    }

    private List<Told> read() {
        Store store = services.store();
        HistoryText words = new HistoryText(store, services.text());
        return store.log().history(type.javaType(), id, limit + 1).stream()
                .map(change -> new Told(change, words.lines(change, type), words.byline(change, ZoneId.systemDefault())))
                .toList();
    }

    private void fill(List<Told> told) {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        if (told.isEmpty()) {
            Label label = new Label(area, SWT.NONE);
            label.setBackground(area.getBackground());
            label.setForeground(Palette.of(area.getDisplay()).muted());
            label.setFont(Type.absent(area.getDisplay()));
            label.setText(TEXTS.get(services.language(), "nothing"));
        } else {
            StyledText text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
            text.setData(ModelIds.TEST_ID, "history");
            text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            HistoryStory story = new HistoryStory(text, services.language());
            told.stream().limit(limit).forEach(one -> story.add(one.change(), one.byline(), one.lines()));
            story.show();
            new HistoryMenu(text, story, services, new RecordKey(type.name(), id));
            if (told.size() > limit) {
                ValueViews.link(area, TEXTS.get(services.language(), "more"), () -> {
                    limit *= 3;
                    show(type, id);
                });
            }
        }
        area.requestLayout();
    }
}
