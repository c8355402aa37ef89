// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityFields;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.Term;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.activity.internal.DueText;
import org.liaison.ui.activity.internal.rows.ActivityRow;
import org.liaison.ui.activity.internal.rows.ActivityTable;
import org.liaison.ui.edit.Parts;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/**
 * The activities of one record in its widget: those that are to be done, or were; a button for each kind of new one; the one that is
 * opened is filled in below the list. A tick is stored at once, what is filled in by the disk.
 *
 * @param <E> the kind of record
 */
final class ActivityCard<E extends DomainEntity> {

    private static final Texts TEXTS = new Texts(ActivityCard.class);
    private static final int MOST_ROWS = 10;
    private static final int TWO_COLUMNS_FROM = 720;
    private static final List<Field<Activity, ?>> SAID = List.of(ActivityFields.TITLE, ActivityFields.NOTES);
    private static final List<Field<Activity, ?>> PLANNED = List.of(ActivityFields.KIND, ActivityFields.DUE_DATE,
            ActivityFields.DUE_TIME, ActivityFields.REMINDER_DATE, ActivityFields.REMINDER_TIME, ActivityFields.OWNER,
            ActivityFields.PRIORITY, ActivityFields.STATUS);

    private final WidgetContext<E> context;
    private final FormServices services;
    private final Agenda agenda;
    private final Field<Activity, E> holder;
    private final Memory memory;
    private final BiConsumer<Activity, E> link;
    private Parts<Activity, E> parts;
    private final Map<Shown, FlatButton> chips = new EnumMap<>(Shown.class);
    private List<WorkingCopy<Activity>> listed = List.of();
    private ActivityTable table;
    private Composite form;

    ActivityCard(WidgetContext<E> context, FormServices services, Agenda agenda, Field<Activity, E> holder, Memory memory,
            BiConsumer<Activity, E> link) {
        this.context = context;
        this.services = services;
        this.agenda = agenda;
        this.holder = holder;
        this.memory = memory;
        this.link = link;
    }

    /** Shows what was read with the record, so that it is painted once; else reads it in the background. */
    void create() {
        context.body().setData(ModelIds.HELP_PAGE, "org.liaison.activity.activities");
        WorkingCopy<E> copy = context.copy();
        if ((copy.isNew() || copy.loaded(holder)) && services.terms().isKnown(ActivityVocabulary.STATUS)) {
            build();
        } else {
            context.load(reader -> {
                services.terms().terms(ActivityVocabulary.STATUS);
                return copy.isNew() || copy.loaded(holder) ? null : reader.list(holder, context.record());
            }, read -> {
                if (read != null) {
                    copy.load(holder, read);
                }
                build();
                context.body().requestLayout();
            });
        }
    }

    private void build() {
        parts = context.copy().parts(holder);
        Activity added = context.editing() ? memory.takeAdded() : null;
        WorkingCopy<Activity> opened = added == null ? null : parts.add(added);
        if (parts.copies().isEmpty() && !context.editing()) {
            context.empty(text("none"), null, null);
            buttons(context.body());
            return;
        }
        Composite area = composite(context.body());
        buttons(area);
        makeChips(area);
        table = new ActivityTable(area, context.language(), context.record().getClass(), MOST_ROWS)
                .onTick(row -> tick(copyOf(row)))
                .onOpen(row -> open(copyOf(row))).onSelect(row -> select(copyOf(row)));
        if (context.editing()) {
            form = composite(area);
        }
        fill();
        if (context.editing()) {
            WorkingCopy<Activity> first = opened != null ? opened : selected();
            if (first != null) {
                edit(first);
            }
        }
    }

    private WorkingCopy<Activity> selected() {
        return parts.copies().stream().filter(part -> part.record().getId() == memory.selected() && !part.isNew()).findFirst()
                .orElse(listed.isEmpty() ? null : listed.getFirst());
    }

    /** One button a kind, beside each other as far as there is room. */
    private void buttons(Composite parent) {
        Composite row = row(parent);
        for (Addition kind : Addition.values()) {
            FlatButton button = new FlatButton(row, services.icons(), FlatButton.Kind.PLAIN).icon(kind.icon())
                    .text(text("add." + kind.name()));
            button.setBackground(row.getBackground());
            button.setData(ModelIds.TEST_ID, "activities.add." + kind.name());
            button.addListener(SWT.Selection, event -> add(kind.name()));
        }
    }

    private void add(String kind) {
        context.load(reader -> agenda.draft(kind), draft -> {
            holder.set(draft, context.record());
            link.accept(draft, context.record());
            memory.show(draft.open() ? Shown.OPEN : Shown.CLOSED);
            if (context.editing()) {
                WorkingCopy<Activity> added = parts.add(draft);
                fill();
                edit(added);
            } else {
                memory.add(draft);
                context.edit();
            }
        });
    }

    private void fill() {
        DueText due = new DueText(context.language(), agenda.now());
        Comparator<WorkingCopy<Activity>> order = Comparator.comparing(WorkingCopy::draft, memory.shown().order());
        listed = parts.copies().stream().filter(part -> memory.shown().has(part.draft()) || part.isNew())
                .sorted(Comparator.<WorkingCopy<Activity>, Boolean>comparing(part -> !part.isNew()).thenComparing(order))
                .toList();
        table.show(listed.stream().map(part -> new ActivityRow(part.isNew() ? part.draft() : shown(part), due)).toList());
        showChips();
        context.body().requestLayout();
    }

    /** A draft has no id, which orders what is otherwise alike; without edits the record itself is shown. */
    private static Activity shown(WorkingCopy<Activity> part) {
        return part.dirty() ? part.draft() : part.record();
    }

    private void makeChips(Composite parent) {
        Composite row = row(parent);
        for (Shown each : Shown.values()) {
            FlatButton chip = new FlatButton(row, services.icons(), FlatButton.Kind.QUIET);
            chip.setBackground(row.getBackground());
            chip.setData(ModelIds.TEST_ID, "activities.show." + each.name());
            chip.addListener(SWT.Selection, event -> {
                memory.show(each);
                fill();
            });
            chips.put(each, chip);
        }
    }

    private void showChips() {
        chips.forEach((each, chip) -> {
            chip.text(text("shown." + each.name(), parts.copies().stream().filter(part -> each.has(part.draft())).count()));
            chip.choose(each == memory.shown());
            chip.requestLayout();
        });
    }

    private WorkingCopy<Activity> copyOf(ActivityRow row) {
        return listed.stream().filter(part -> part.draft() == row.activity() || part.record() == row.activity()).findFirst()
                .orElseThrow();
    }

    private void select(WorkingCopy<Activity> part) {
        memory.select(part.record().getId());
        if (context.editing()) {
            edit(part);
        }
    }

    private void open(WorkingCopy<Activity> part) {
        select(part);
        context.edit();
    }

    private void tick(WorkingCopy<Activity> part) {
        String status = part.draft().open() ? ActivityVocabulary.DONE : ActivityVocabulary.OPEN;
        if (context.editing()) {
            Term wanted = services.terms().find(ActivityVocabulary.STATUS, status).orElseThrow();
            part.property(ActivityFields.STATUS).set(wanted);
            fill();
            return;
        }
        services.background().run(table.control(), () -> agenda.put(List.of(part.record()), status, Origin.TYPED),
                stored -> reread(), failed -> {
                    fill();
                    services.failures().show(context.body().getShell(), failed);
                });
    }

    /** The host shows the record anew once it is stored; a host that does not is spared an old picture. */
    private void reread() {
        if (!table.control().isDisposed()) {
            context.load(reader -> reader.list(holder, context.record()), read -> {
                if (!table.control().isDisposed()) {
                    context.copy().load(holder, read);
                    parts = context.copy().parts(holder);
                    fill();
                }
            });
        }
    }

    private void edit(WorkingCopy<Activity> part) {
        memory.select(part.record().getId());
        table.select(listed.indexOf(part));
        for (Control old : form.getChildren()) {
            old.dispose();
        }
        Composite columns = composite(form);
        boolean wide = context.body().getSize().x >= Type.scaled(form.getDisplay(), TWO_COLUMNS_FROM);
        ((GridLayout) columns.getLayout()).numColumns = wide ? 2 : 1;
        ((GridLayout) columns.getLayout()).makeColumnsEqualWidth = true;
        List<Field<Activity, ?>> said = new ArrayList<>(SAID);
        if (holder.equals(ActivityFields.RELATION)) {
            said.add(ActivityFields.CONTACT);
        }
        context.fields(column(columns), part, said);
        context.fields(column(columns), part, PLANNED);
        IconButton remove = new IconButton(form, services.icons(), "trash-2", text("remove"));
        remove.control().setData(ModelIds.TEST_ID, "activities.remove");
        remove.control().setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        remove.onPress(() -> remove(part));
        form.requestLayout();
    }

    private void remove(WorkingCopy<Activity> part) {
        parts.remove(part);
        for (Control old : form.getChildren()) {
            old.dispose();
        }
        fill();
        if (!listed.isEmpty()) {
            edit(listed.getFirst());
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(context.language(), key, arguments);
    }

    private static Composite composite(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        made.setLayout(layout);
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        return made;
    }

    private static Composite column(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(parent.getBackground());
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return made;
    }

    private static Composite row(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(parent.getBackground());
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 8;
        made.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = 200;
        made.setLayoutData(data);
        return made;
    }
}
