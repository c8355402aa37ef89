// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.SmallWindow;

/** Asks what a view or a filter is to be called and who sees it; of a filter also its folder and icon. */
public final class NameWindow {

    private static final int LONGEST = 200;

    private final SmallWindow window;
    private final Desk desk;
    private final Text name;
    private final Button shared;
    private Combo folder;
    private IconRow icon;
    private Answer answer;

    /**
     * A window for a view.
     *
     * @param parent the window that it belongs to
     * @param desk what is needed
     * @param title the key of its title
     * @param before what is filled in
     */
    public NameWindow(Shell parent, Desk desk, String title, Answer before) {
        this(parent, desk, title, before, null);
    }

    /**
     * A window for a filter.
     *
     * @param parent the window that it belongs to
     * @param desk what is needed
     * @param title the key of its title
     * @param before what is filled in
     * @param folders the folders that there are; null for none to choose
     */
    public NameWindow(Shell parent, Desk desk, String title, Answer before, List<String> folders) {
        this.desk = desk;
        window = new SmallWindow(parent, desk.icons(), desk.text(title), "list.window." + title);
        Composite body = window.body(1);
        label(body, "name");
        name = new Text(body, SWT.SINGLE | SWT.BORDER);
        name.setTextLimit(LONGEST);
        name.setText(before.name);
        name.setData(ModelIds.TEST_ID, "list.name");
        name.setLayoutData(wide());
        if (folders != null) {
            label(body, "folder");
            folder = new Combo(body, SWT.DROP_DOWN);
            folder.setItems(folders.toArray(String[]::new));
            folder.setText(before.folder);
            folder.setData(ModelIds.TEST_ID, "list.folder");
            folder.setLayoutData(wide());
            label(body, "icon");
            icon = new IconRow(body, desk, before.icon);
        }
        shared = new Button(body, SWT.CHECK);
        shared.setText(desk.text("shared"));
        shared.setSelection(before.shared);
        shared.setData(ModelIds.TEST_ID, "list.shared");
        shared.setLayoutData(wide());
        FlatButton accept = window.buttons(desk.text("cancel"), desk.text("save"), this::accept, "list.accept");
        name.addListener(SWT.Modify, event -> accept.setEnabled(!name.getText().isBlank()));
        name.addListener(SWT.DefaultSelection, event -> accept());
        accept.setEnabled(!before.name.isBlank());
    }

    private void label(Composite body, String key) {
        Label label = new Label(body, SWT.NONE);
        label.setText(desk.text(key));
        label.setFont(Type.strong(body.getDisplay()));
        label.setForeground(Palette.of(body.getDisplay()).text());
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 360;
        return data;
    }

    private void accept() {
        if (!name.getText().isBlank()) {
            answer = new Answer(name.getText().strip(), shared.getSelection(),
                    folder == null ? "" : folder.getText().strip(), icon == null ? "" : icon.chosen());
            window.close();
        }
    }

    /**
     * Shows it and waits.
     *
     * @return the answer; empty if there was none
     */
    public Optional<Answer> ask() {
        name.selectAll();
        window.ask(name);
        return Optional.ofNullable(answer);
    }

    /**
     * What was answered.
     *
     * @param name the name
     * @param shared whether all see it
     * @param folder the folder; empty for none
     * @param icon the icon; empty for the usual one
     */
    public record Answer(String name, boolean shared, String folder, String icon) {

        /** Nothing filled in. */
        public static final Answer NONE = new Answer("", false, "", "");
    }
}
