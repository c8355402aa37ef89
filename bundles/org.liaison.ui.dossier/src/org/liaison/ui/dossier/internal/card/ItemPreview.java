// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.DossierItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.dossier.internal.preview.FilePreview;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** What is in the entry that is selected: its words and its files. */
final class ItemPreview {

    private static final int HIGHEST_TEXT = 260;

    private final CardKit kit;
    private final CardActions actions;
    private final Palette palette;
    private final Composite area;

    ItemPreview(Composite parent, CardKit kit, CardActions actions) {
        this.kit = kit;
        this.actions = actions;
        palette = Palette.of(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.verticalSpacing = 6;
        area.setLayout(layout);
    }

    void show(List<DossierItem> selected) {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        if (selected.size() == 1) {
            fill(selected.getFirst());
        } else if (selected.size() > 1) {
            Composite head = row(2);
            label(head, kit.text("selected", selected.size()), false)
                    .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            button(head, "trash-2", kit.text("delete"), "dossier.delete", () -> actions.remove(selected));
        }
        area.requestLayout();
    }

    private void fill(DossierItem item) {
        ItemText words = new ItemText(kit);
        Composite head = row(3);
        Label title = label(head, words.title(item), true);
        title.setLayoutData(narrow());
        title.setData(ModelIds.TEST_ID, "dossier.title");
        button(head, "pencil", kit.text("edit"), "dossier.edit", () -> actions.edit(item));
        button(head, "trash-2", kit.text("delete"), "dossier.delete", () -> actions.remove(List.of(item)));
        Label facts = label(area, words.facts(item), false);
        facts.setLayoutData(narrow());
        if (item.entry().getText() != null) {
            text(item.entry().getText());
        }
        item.files().forEach(file -> file(file, words));
        item.files().stream().filter(FilePreview::shows).findFirst().ifPresentOrElse(this::picture,
                () -> item.files().stream().filter(file -> file.getText() != null && item.entry().getText() == null).findFirst()
                        .ifPresent(file -> text(file.getText())));
    }

    private void picture(DossierFile file) {
        new FilePreview(area, kit.services(), kit.dossiers(), kit.printer(), file);
    }

    private void text(String words) {
        StyledText text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setData(ModelIds.TEST_ID, "dossier.text");
        text.setBackground(palette.surface());
        text.setForeground(palette.text());
        text.setMargins(0, 4, 8, 4);
        text.setText(words);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        text.setLayoutData(data);
        text.addListener(SWT.Resize, event -> {
            Point needed = text.computeSize(text.getClientArea().width, SWT.DEFAULT);
            int height = Math.min(needed.y, HIGHEST_TEXT);
            if (data.heightHint != height) {
                data.heightHint = height;
                text.getDisplay().asyncExec(() -> {
                    if (!text.isDisposed()) {
                        text.requestLayout();
                    }
                });
            }
        });
        text.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void file(DossierFile file, ItemText words) {
        Composite line = row(4);
        Label icon = new Label(line, SWT.NONE);
        icon.setBackground(line.getBackground());
        icon.setImage(kit.services().icons().image("paperclip", palette.muted()));
        Label name = label(line, file.getName() + "  (" + words.size(file) + ')', false);
        name.setForeground(palette.text());
        name.setLayoutData(narrow());
        button(line, "external-link", kit.text("open", file.getName()), "dossier.open." + file.getName(),
                () -> actions.open(file));
        button(line, "download", kit.text("save", file.getName()), "dossier.save." + file.getName(), () -> actions.save(file));
    }

    private Composite row(int columns) {
        Composite row = new Composite(area, SWT.NONE);
        row.setBackground(area.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        return row;
    }

    /** As wide as there is room, and wrapped there. */
    private static GridData narrow() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        return data;
    }

    private Label label(Composite parent, String text, boolean strong) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(parent.getBackground());
        label.setForeground(strong ? palette.text() : palette.muted());
        label.setFont(strong ? Type.heading(parent.getDisplay()) : null);
        label.setText(text.replace("&", "&&"));
        return label;
    }

    private void button(Composite parent, String icon, String name, String testId, Runnable action) {
        IconButton button = new IconButton(parent, kit.services().icons(), icon, name);
        button.control().setData(ModelIds.TEST_ID, testId);
        button.onPress(action);
    }
}
