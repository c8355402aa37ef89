// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.Term;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordBadge;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.contributed.RecordKind;
import org.liaison.ui.detail.internal.picture.Pictures;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.Pill;
import org.liaison.ui.form.ValueLine;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The top of a detail editor: who it is, in what state, who looks after it. Which fields say so is contributed. */
final class Banner<E extends DomainEntity> {

    private final DetailKit kit;
    private final RecordKind kind;
    private final Consumer<RecordRef> open;
    private final Consumer<String> goTo;
    private final List<RecordBadge<?>> badges;
    private final Composite area;

    Banner(Composite parent, DetailKit kit, RecordKind kind, Consumer<RecordRef> open, Consumer<String> goTo) {
        this.kit = kit;
        this.kind = kind;
        this.open = open;
        this.goTo = goTo;
        badges = kit.contributions().badges(kind.entity());
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
    }

    Composite control() {
        return area;
    }

    void show(WorkingCopy<E> copy) {
        area.setRedraw(false);
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        String title = copy.record().title().isBlank() ? kit.text("untitled") : copy.record().title();
        Control avatar = Pictures.reference(copy.type().javaType())
                .<Control>map(reference -> new Portrait<>(area, kit, copy, reference, title, kind.round()).control())
                .orElseGet(() -> Avatar.create(area, title, kind.round()));
        GridData square = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        square.widthHint = Avatar.size(area);
        square.heightHint = Avatar.size(area);
        avatar.setLayoutData(square);
        Composite texts = new Composite(area, SWT.NONE);
        texts.setBackground(area.getBackground());
        GridLayout lines = new GridLayout();
        lines.marginWidth = 0;
        lines.marginHeight = 0;
        lines.verticalSpacing = 2;
        texts.setLayout(lines);
        texts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        showTitle(texts, title, copy);
        showFacts(texts, copy);
        area.setRedraw(true);
    }

    /** What was filled anew, and is to be laid out. */
    Stream<Control> changed() {
        return Stream.of(area.getChildren());
    }

    private void showTitle(Composite texts, String title, WorkingCopy<E> copy) {
        Composite line = new Composite(texts, SWT.NONE);
        line.setBackground(texts.getBackground());
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        line.setLayout(new TitleLayout());
        Label name = new Label(line, SWT.WRAP);
        name.setBackground(line.getBackground());
        name.setForeground(Palette.of(line.getDisplay()).text());
        name.setFont(Type.title(line.getDisplay()));
        name.setText(title.replace("&", "&&"));
        name.setToolTipText(title);
        name.setData(ModelIds.TEST_ID, "title");
        for (Field<E, ?> field : fields(copy, kind.labels())) {
            showLabel(line, copy, field);
        }
        badges.forEach(badge -> badge(badge, copy).ifPresent(said -> showBadge(line, said)));
    }

    @SuppressWarnings("unchecked")
    private Optional<RecordBadge.Badge> badge(RecordBadge<?> badge, WorkingCopy<E> copy) {
        return ((RecordBadge<E>) badge).of(copy);
    }

    private void showBadge(Composite line, RecordBadge.Badge said) {
        FlatButton button = new FlatButton(line, kit.forms().icons(), FlatButton.Kind.QUIET).text(said.text());
        button.setBackground(line.getBackground());
        button.setData(ModelIds.TEST_ID, "badge");
        if (!said.items().isEmpty()) {
            button.arrow();
            button.addListener(SWT.Selection, event -> menu(button, said).setVisible(true));
        }
    }

    private Menu menu(FlatButton button, RecordBadge.Badge said) {
        Menu menu = new Menu(button);
        for (RecordBadge.Item item : said.items()) {
            MenuItem line = new MenuItem(menu, SWT.PUSH);
            line.setText(item.label().replace("&", "&&"));
            line.setEnabled(item.goal().isPresent());
            item.goal().ifPresent(goal -> line.addListener(SWT.Selection, event -> goTo.accept(goal)));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        return menu;
    }

    private <V> void showLabel(Composite line, WorkingCopy<E> copy, Field<E, V> field) {
        V value = copy.property(field).value();
        String text = kit.forms().text().show(field, value);
        if (!text.isEmpty() && !Boolean.FALSE.equals(value)) {
            String shown = value instanceof Boolean ? field.label(kit.forms().language()) : text;
            Pill.create(line, shown, value instanceof Term term ? term.getColor() : null)
                    .setData(ModelIds.TEST_ID, "label." + field.name());
        }
    }

    private void showFacts(Composite texts, WorkingCopy<E> copy) {
        ValueLine line = new ValueLine(kit.forms(), open);
        for (Field<E, ?> field : fields(copy, kind.subtitle())) {
            addFact(line, copy, field, false);
        }
        for (Field<E, ?> field : fields(copy, kind.facts())) {
            addFact(line, copy, field, true);
        }
        line.show(texts).ifPresent(shown -> shown.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false)));
    }

    private static <E extends DomainEntity, V> void addFact(ValueLine line, WorkingCopy<E> copy, Field<E, V> field,
            boolean labelled) {
        line.add(field, copy.property(field).value(), labelled, "fact." + field.name());
    }

    private static <E extends DomainEntity> List<Field<E, ?>> fields(WorkingCopy<E> copy, List<String> names) {
        return names.stream().flatMap(name -> copy.type().field(name).stream()).toList();
    }
}
