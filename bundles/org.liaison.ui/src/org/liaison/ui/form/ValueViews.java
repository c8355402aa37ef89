// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.ui.RecordRef;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.EmailAddress;
import org.liaison.values.Parsed;
import org.liaison.values.PhoneNumber;
import org.liaison.values.TextRule;
import org.liaison.values.Texts;
import org.liaison.values.WebAddress;

/** Shows values: texts, small coloured labels, links that open a record, write an e-mail, call or browse. */
public final class ValueViews {

    private static final Texts TEXTS = new Texts(ValueViews.class);

    /** Short texts fit in the narrowest column; a label that may wrap takes much longer to measure and to place. */
    private static final int NEVER_WRAPPED = 20;

    private final FormServices services;
    private final Consumer<RecordRef> open;

    /**
     * Shows values for a form.
     *
     * @param services what every form needs
     * @param open opens a record whose link was pressed
     */
    public ValueViews(FormServices services, Consumer<RecordRef> open) {
        this.services = services;
        this.open = open;
    }

    /**
     * Shows a value.
     *
     * @param parent where
     * @param field the field
     * @param value its value, null if it is empty
     * @param <V> the field's type
     * @return the control
     */
    public <V> Control create(Composite parent, Field<?, V> field, V value) {
        Piece piece = piece(field, value);
        return switch (piece.look()) {
            case PILL -> Pill.create(parent, piece.text(), piece.color());
            case LINK -> link(parent, piece.text(), piece.pressed());
            case ABSENT -> absent(parent);
            default -> label(parent, piece.text());
        };
    }

    /** A value to be drawn on a {@link Sheet}. */
    Piece absent() {
        return Piece.quiet(Piece.Look.ABSENT, TEXTS.get(services.language(), "notFilledIn"));
    }

    <V> Piece piece(Field<?, V> field, V value) {
        String text = services.text().show(field, value);
        if (text.isEmpty()) {
            return absent();
        }
        return switch (value) {
            case Term term when term.getColor() != null -> Piece.pill(text, term.getColor());
            case DomainEntity record when isRecord(record) -> Piece.link(text, () -> open.accept(RecordRef.of(record)));
            case String stored -> address(field, stored).map(url -> Piece.link(text, () -> Program.launch(url)))
                    .orElseGet(() -> Piece.text(text));
            default -> Piece.text(text);
        };
    }

    /**
     * Says that there is no value.
     *
     * @param parent where
     * @return the control
     */
    public Control absent(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setForeground(Palette.of(parent.getDisplay()).muted());
        label.setFont(Type.absent(parent.getDisplay()));
        label.setText(TEXTS.get(services.language(), "notFilledIn"));
        return label;
    }

    /**
     * Shows a text that is pressed to go somewhere.
     *
     * @param parent where
     * @param text the text
     * @param pressed goes there
     * @return the control
     */
    public static Control link(Composite parent, String text, Runnable pressed) {
        Link link = new Link(parent, SWT.NONE);
        link.setLinkForeground(Palette.of(parent.getDisplay()).link());
        link.setText("<a>" + text.replace("&", "&&").replace("<", "\u2039") + "</a>");
        link.addListener(SWT.Selection, event -> pressed.run());
        return link;
    }

    Locale language() {
        return services.language();
    }

    private Control label(Composite parent, String text) {
        Label label = new Label(parent, text.length() <= NEVER_WRAPPED ? SWT.NONE : SWT.WRAP);
        label.setForeground(Palette.of(parent.getDisplay()).text());
        label.setText(text.replace("&", "&&"));
        label.addListener(SWT.MenuDetect, event -> offerCopy(label, text));
        return label;
    }

    private void offerCopy(Label label, String text) {
        Menu menu = new Menu(label);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(TEXTS.get(services.language(), "copy"));
        copy.addListener(SWT.Selection, event -> copy(label, text));
        menu.addListener(SWT.Hide, event -> label.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void copy(Control source, String text) {
        Clipboard clipboard = new Clipboard(source.getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Terms and colleagues are chosen from, but have no editor of their own; what is listed has one. */
    private boolean isRecord(DomainEntity record) {
        return record.subject() == record && record.getId() != 0 && !services.search().fields(record.getClass()).isEmpty();
    }

    private static Optional<String> address(Field<?, ?> field, String value) {
        if (!(field.type() instanceof FieldType.Text(int max, boolean lines, TextRule rule)) || lines) {
            return Optional.empty();
        }
        if (rule == EmailAddress.RULE || rule == PhoneNumber.RULE || rule == WebAddress.RULE) {
            // what was stored before there were rules may be anything, and is not to be opened
            return rule.parse(value) instanceof Parsed.Accepted(String address)
                    ? Optional.of(scheme(rule) + address)
                    : Optional.empty();
        }
        if (value.contains("@") && EmailAddress.RULE.parse(value) instanceof Parsed.Accepted) {
            return Optional.of(scheme(EmailAddress.RULE) + value);
        }
        return value.startsWith("https://") || value.startsWith("http://") ? Optional.of(value) : Optional.empty();
    }

    private static String scheme(TextRule rule) {
        return rule == EmailAddress.RULE ? "mailto:" : rule == PhoneNumber.RULE ? "tel:" : "";
    }
}
