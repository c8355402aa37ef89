// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.window;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.dossier.Draft;
import org.liaison.dossier.EntryKind;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.values.Texts;

/** Asks what an entry of a dossier says. Control and Enter save it from any field. */
public final class EntryWindow {

    private static final Texts TEXTS = new Texts(EntryWindow.class);
    private static final int WIDTH = 460;
    private static final int HEIGHT = 180;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_PEOPLE = 2_000;
    private static final int LONGEST_TEXT = 1_000_000;

    private final FormServices services;
    private final DialogWindow window;
    private final Draft before;
    private final ZoneId zone = ZoneId.systemDefault();
    private Button sent;
    private Text sender;
    private Text recipients;
    private final Text title;
    private final DayField day;
    private final TimeField time;
    private final Text words;
    private Draft answer;

    /**
     * Makes the window.
     *
     * @param parent the window it belongs to
     * @param services what every form needs
     * @param before what it says now
     * @param fresh whether it is a new entry
     */
    public EntryWindow(Shell parent, FormServices services, Draft before, boolean fresh) {
        this.services = services;
        this.before = before;
        window = new DialogWindow(parent, services, "entry", text((fresh ? "new." : "edit.") + group()));
        title = line("title", LONGEST_LINE, before.title());
        window.label(text("moment"), SWT.CENTER);
        Composite moment = row();
        day = new DayField(moment, services, "entry.day", text("calendar"));
        time = new TimeField(moment, "entry.time");
        addPeople();
        window.label(text("text"), SWT.TOP);
        words = new Text(window.shell(), SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        words.setTextLimit(LONGEST_TEXT);
        words.setText(before.text());
        words.setData(ModelIds.TEST_ID, "entry.text");
        GridData high = new GridData(SWT.FILL, SWT.FILL, true, true);
        high.widthHint = WIDTH;
        high.heightHint = HEIGHT;
        words.setLayoutData(high);
        words.addListener(SWT.Traverse, EntryWindow::leaveByTab);
        words.addListener(SWT.KeyDown, this::key);
        window.buttons(text(fresh ? "add" : "save"), text("cancel"), this::accept);
        ZonedDateTime at = before.moment().atZone(zone);
        day.show(at.toLocalDate());
        time.show(at.toLocalTime());
        title.setFocus();
    }

    private String group() {
        return before.kind().isMail() ? "EMAIL" : before.kind().name();
    }

    private void addPeople() {
        if (before.kind().isMail()) {
            window.label(text("direction"), SWT.CENTER);
            Composite row = row();
            Button received = new Button(row, SWT.RADIO);
            received.setText(EntryKind.RECEIVED.label(services.language()));
            received.setSelection(before.kind() == EntryKind.RECEIVED);
            sent = new Button(row, SWT.RADIO);
            sent.setText(EntryKind.SENT.label(services.language()));
            sent.setSelection(before.kind() == EntryKind.SENT);
            sent.setData(ModelIds.TEST_ID, "entry.sent");
            sender = line("sender", LONGEST_LINE, before.sender());
            recipients = line("recipients", LONGEST_PEOPLE, before.recipients());
        } else if (before.kind() == EntryKind.APPOINTMENT) {
            recipients = line("participants", LONGEST_PEOPLE, before.recipients());
        }
    }

    private Composite row() {
        Composite row = new Composite(window.shell(), SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 8;
        layout.center = true;
        row.setLayout(layout);
        return row;
    }

    private Text line(String key, int longest, String value) {
        window.label(text(key), SWT.CENTER);
        Text made = new Text(window.shell(), SWT.SINGLE | SWT.BORDER);
        made.setTextLimit(longest);
        made.setText(value);
        made.setData(ModelIds.TEST_ID, "entry." + key);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        made.setLayoutData(wide);
        made.addListener(SWT.DefaultSelection, event -> accept());
        return made;
    }

    private static void leaveByTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            accept();
        }
    }

    /** An entry that says nothing at all is none. */
    private void accept() {
        if (title.getText().isBlank() && words.getText().isBlank()) {
            title.setFocus();
            return;
        }
        day.day().flatMap(date -> time.time().map(date::atTime)).ifPresent(at -> accept(at.atZone(zone)));
    }

    private void accept(ZonedDateTime at) {
        boolean same = at.toInstant().getEpochSecond() / 60 == before.moment().getEpochSecond() / 60;
        EntryKind kind = sent == null ? before.kind() : sent.getSelection() ? EntryKind.SENT : EntryKind.RECEIVED;
        answer = new Draft(kind, same ? before.moment() : at.toInstant(), title.getText().strip(),
                sender == null ? before.sender() : sender.getText().strip(),
                recipients == null ? before.recipients() : recipients.getText().strip(), words.getText());
        window.shell().close();
    }

    /**
     * Shows it, and waits for the answer.
     *
     * @return what was typed; empty if the user closed it
     */
    public Optional<Draft> ask() {
        window.open();
        return Optional.ofNullable(answer);
    }

    private String text(String key) {
        return TEXTS.get(services.language(), key);
    }
}
