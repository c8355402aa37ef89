// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Operator;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.criteria.Draft.ConditionDraft;
import org.liaison.ui.list.internal.criteria.Draft.GroupDraft;
import org.liaison.ui.list.internal.criteria.Draft.KeptDraft;
import org.liaison.ui.list.internal.criteria.Draft.LinkDraft;
import org.liaison.ui.list.internal.criteria.Draft.Mode;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The conditions, groups and links that users put together: a card for each, groups in each other. */
final class ConditionsEditor {

    /** Negated forms that say something that no other operator says. */
    private static final List<Operator> NEGATED = List.of(Operator.HAS, Operator.IS, Operator.BEGINS, Operator.BETWEEN,
            Operator.EMPTY);
    /** What a combo needs beside its text, in pixels. */
    private static final int ARROW = 40;

    private final Lists lists;
    private final PaneTexts texts;
    private final Icons icons;
    private final GroupDraft top;
    private final Runnable changed;
    private final Consumer<Control> moved;
    private final Composite area;

    /** An editor; it tells when the drafts ask something else, and when cards came or went, with the one to be seen, or null. */
    ConditionsEditor(Composite parent, Lists lists, PaneTexts texts, Icons icons, GroupDraft top, Runnable changed,
            Consumer<Control> moved) {
        this.lists = lists;
        this.texts = texts;
        this.icons = icons;
        this.top = top;
        this.changed = changed;
        this.moved = moved;
        area = Grids.column(parent, 8);
        ((GridLayout) area.getLayout()).marginWidth = 12;
        ((GridLayout) area.getLayout()).marginTop = 8;
        rebuild();
    }

    /** Shows the drafts as they are now. */
    void rebuild() {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        top.of().forEach(draft -> card(area, draft, top, lists.own()));
        Grids.show(area, !top.of().isEmpty());
    }

    /** Asks what to add to a group, below a control. */
    void offer(Control below, GroupDraft group, Lexicon lexicon) {
        new AddMenu(lists, lexicon, texts).open(below, draft -> add(group, draft));
    }

    private void add(GroupDraft group, Draft draft) {
        group.of().add(draft);
        rebuild();
        changed.run();
        Control card = find(area, draft);
        moved.accept(card);
        if (card instanceof Composite composite) {
            focus(composite);
        }
    }

    /** Where the user goes on: where a value is missing, or else where something can be chosen or added. */
    private static void focus(Composite card) {
        List<Control> inside = inside(card);
        inside.stream().filter(each -> "list.condition.value".equals(each.getData(ModelIds.TEST_ID))).findFirst()
                .or(() -> inside.stream().filter(each -> each instanceof Combo || each instanceof FlatButton).findFirst())
                .ifPresent(Control::setFocus);
    }

    private static List<Control> inside(Composite card) {
        List<Control> all = new ArrayList<>();
        for (Control child : card.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(inside(composite));
            }
        }
        return all;
    }

    private static Control find(Composite in, Draft draft) {
        for (Control child : in.getChildren()) {
            if (child.getData() == draft) {
                return child;
            }
            Control found = child instanceof Composite composite ? find(composite, draft) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void remove(GroupDraft group, Draft draft) {
        group.of().remove(draft);
        rebuild();
        changed.run();
        moved.accept(null);
    }

    private void card(Composite parent, Draft draft, GroupDraft group, Lexicon lexicon) {
        Composite card = Grids.column(parent, 4);
        GridLayout layout = (GridLayout) card.getLayout();
        layout.numColumns = 2;
        layout.horizontalSpacing = 4;
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        card.setData(draft);
        card.setData(ModelIds.TEST_ID, "list.condition");
        card.addListener(SWT.Paint, event -> {
            event.gc.setAntialias(SWT.ON);
            event.gc.setForeground(Palette.of(card.getDisplay()).line());
            event.gc.drawRoundRectangle(0, 0, card.getSize().x - 1, card.getSize().y - 1, 8, 8);
        });
        switch (draft) {
            case ConditionDraft condition -> condition(card, condition, group, lexicon);
            case GroupDraft inner -> group(card, inner, group, lexicon);
            case LinkDraft link -> link(card, link, group);
            case KeptDraft kept -> title(card, new CriteriaWords(lists, lexicon).of(kept.kept()), group, kept);
        }
    }

    private void title(Composite card, String text, GroupDraft group, Draft draft) {
        Label label = new Label(card, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(text.replace("&", "&&"));
        label.setFont(Type.strong(card.getDisplay()));
        label.setForeground(Palette.of(card.getDisplay()).text());
        label.setLayoutData(Grids.wide());
        ((GridData) label.getLayoutData()).widthHint = 0;
        close(card, group, draft, text);
    }

    private void close(Composite card, GroupDraft group, Draft draft, String what) {
        IconButton close = new IconButton(card, icons, "x", texts.get("remove", what)).onPress(() -> remove(group, draft));
        close.control().setData(ModelIds.TEST_ID, "list.condition.remove");
    }

    private void condition(Composite card, ConditionDraft draft, GroupDraft group, Lexicon lexicon) {
        FieldDescription field = lexicon.field(draft.field()).orElseThrow();
        title(card, field.label(), group, draft);
        Combo operators = combo(card, texts.get("operatorOf", field.label()), 2);
        operators.setData(ModelIds.TEST_ID, "list.condition.operator");
        List<Runnable> choices = new ArrayList<>();
        Composite values = Grids.column(card, 4);
        ((GridData) values.getLayoutData()).horizontalSpan = 2;
        Runnable show = () -> {
            for (Control old : values.getChildren()) {
                old.dispose();
            }
            new ValueInput(lexicon, field, texts, draft, changed).make(values);
            Grids.show(values, values.getChildren().length > 0);
        };
        for (Operator operator : field.operators()) {
            for (boolean negated : NEGATED.contains(operator) ? new boolean[] { false, true } : new boolean[] { false }) {
                operators.add(operator.label(field.type(), negated, texts.language()));
                choices.add(() -> draft.compare(operator, negated));
                if (operator == draft.operator() && negated == draft.negated()) {
                    operators.select(operators.getItemCount() - 1);
                }
            }
        }
        operators.addListener(SWT.Selection, event -> {
            choices.get(operators.getSelectionIndex()).run();
            show.run();
            changed.run();
            moved.accept(card);
        });
        show.run();
        card.setTabList(new Control[] { operators, values, card.getChildren()[1] });
    }

    private void group(Composite card, GroupDraft draft, GroupDraft parent, Lexicon lexicon) {
        modes(card, draft, 1, Mode.values());
        close(card, parent, draft, texts.get("group"));
        members(card, draft, lexicon);
    }

    private void link(Composite card, LinkDraft draft, GroupDraft parent) {
        Combo negated = combo(card, texts.get("link"), 1);
        negated.setItems(texts.get("linkWith", draft.other().label()), texts.get("linkWithout", draft.other().label()));
        negated.select(draft.negated() ? 1 : 0);
        negated.addListener(SWT.Selection, event -> {
            draft.negate(negated.getSelectionIndex() == 1);
            changed.run();
        });
        close(card, parent, draft, draft.other().label());
        if (draft.of().of().size() > 1) {
            modes(card, draft.of(), 2, Mode.ALL, Mode.ANY);
        }
        members(card, draft.of(), draft.other().lexicon());
    }

    private void modes(Composite card, GroupDraft draft, int span, Mode... modes) {
        Combo combo = combo(card, texts.get("group"), span);
        for (Mode mode : modes) {
            combo.add(texts.get("mode." + mode.name().toLowerCase(Locale.ROOT)));
        }
        combo.select(draft.mode().ordinal());
        combo.setData(ModelIds.TEST_ID, "list.condition.mode");
        combo.addListener(SWT.Selection, event -> {
            draft.join(modes[combo.getSelectionIndex()]);
            changed.run();
        });
    }

    private void members(Composite card, GroupDraft draft, Lexicon lexicon) {
        Composite inside = Grids.column(card, 8);
        ((GridData) inside.getLayoutData()).horizontalSpan = 2;
        draft.of().forEach(each -> card(inside, each, draft, lexicon));
        FlatButton add = new FlatButton(inside, icons, FlatButton.Kind.QUIET).icon("plus").text(texts.get("add"));
        add.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        add.setData(ModelIds.TEST_ID, "list.condition.add");
        add.addListener(SWT.Selection, event -> offer(add, draft, lexicon));
    }

    private static Combo combo(Composite parent, String name, int span) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(Grids.wide());
        ((GridData) combo.getLayoutData()).horizontalSpan = span;
        ((GridData) combo.getLayoutData()).widthHint = 0;
        combo.addListener(SWT.Paint, event -> {
            boolean cut = event.gc.textExtent(combo.getText()).x + ARROW > combo.getSize().x;
            String tip = cut ? combo.getText() : null;
            if (!Objects.equals(tip, combo.getToolTipText())) {
                combo.setToolTipText(tip);
            }
        });
        combo.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        return combo;
    }
}
