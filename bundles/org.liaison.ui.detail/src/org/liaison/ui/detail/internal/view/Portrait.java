// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Picture;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.picture.PictureDrawing;
import org.liaison.ui.detail.internal.picture.PictureFile;
import org.liaison.ui.detail.internal.picture.Pictures;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.PictureShape;
import org.liaison.ui.work.FileQuestion;

/**
 * The logo or photo at the left of the title (checklist 131 to 133, 155): it is chosen from a file, pasted or dropped. With the
 * pointer on it a pencil and a bin appear; Enter and the menu key open the same as a menu.
 */
final class Portrait<E extends DomainEntity> {

    private static final int ICON = 16;
    private static final int SHADE = 150;
    private static final int OPAQUE = 255;

    private final DetailKit kit;
    private final WorkingCopy<E> copy;
    private final Field<Picture, E> reference;
    private final String title;
    private final Canvas canvas;
    private final int size;
    private final boolean round;
    private final Optional<String> content;
    private Image image;
    private boolean hovered;

    Portrait(Composite parent, DetailKit kit, WorkingCopy<E> copy, Field<Picture, E> reference, String title, boolean round) {
        this.kit = kit;
        this.copy = copy;
        this.reference = reference;
        this.title = title;
        this.round = round;
        size = Avatar.size(parent);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getBackground());
        canvas.setData(ModelIds.TEST_ID, "portrait");
        canvas.setData(ModelIds.HELP_PAGE, "org.liaison.help.pictures");
        content = copy.loaded(reference)
                ? copy.parts(reference).copies().stream().map(part -> part.record().getContent()).findFirst()
                : Optional.empty();
        String name = kit.text(content.isEmpty() ? "addPicture" : "changePicture");
        canvas.setToolTipText(name);
        canvas.addListener(SWT.MouseMove, event -> explain(name));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseEnter, event -> hover(true));
        canvas.addListener(SWT.MouseExit, event -> hover(false));
        canvas.addListener(SWT.FocusIn, event -> hover(true));
        canvas.addListener(SWT.FocusOut, event -> hover(false));
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.MenuDetect, event -> menu());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.Dispose, event -> forget());
        takeDrops();
        content.ifPresent(this::load);
    }

    Canvas control() {
        return canvas;
    }

    private void load(String key) {
        Pictures pictures = pictures();
        kit.forms().background().run(canvas,
                () -> pictures.bytes(key).map(bytes -> new PictureShape(size, round ? size : 12, round).draw(bytes)),
                drawn -> drawn.ifPresent(this::show), failure -> kit.forms().failures().log(failure));
    }

    private void show(ImageData drawn) {
        forget();
        image = new Image(canvas.getDisplay(), drawn);
        canvas.redraw();
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private Pictures pictures() {
        return new Pictures(kit.forms().store(), kit.contents());
    }

    private void hover(boolean now) {
        hovered = now || canvas.isFocusControl();
        canvas.redraw();
    }

    private void paint(GC gc) {
        int arc = round ? size : 12;
        if (image != null) {
            gc.drawImage(image, 0, 0);
        } else {
            Avatar.paint(gc, canvas, hovered ? "" : Avatar.initials(title), size, arc);
        }
        if (hovered && content.isEmpty()) {
            icon(gc, "image", size / 2, Palette.of(canvas.getDisplay()).link());
        } else if (hovered) {
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK));
            gc.setAlpha(SHADE);
            gc.setAntialias(SWT.ON);
            gc.fillRoundRectangle(0, 0, size, size, arc, arc);
            gc.setAlpha(OPAQUE);
            icon(gc, "pencil", size / 4 + 2, canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
            icon(gc, "trash-2", 3 * size / 4 - 2, canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        }
    }

    private void icon(GC gc, String name, int middle, Color color) {
        gc.drawImage(kit.forms().icons().image(name, color), middle - ICON / 2, (size - ICON) / 2);
    }

    private void clicked(Event event) {
        if (event.button == 1 && content.isPresent() && event.x > size / 2) {
            remove();
        } else if (event.button == 1) {
            menu();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == ' ') {
            menu();
        } else if (event.keyCode == SWT.DEL && content.isPresent()) {
            remove();
        } else if (event.keyCode == 'v' && event.stateMask == SWT.MOD1) {
            paste();
        }
    }

    private void explain(String name) {
        if (canvas.getToolTipText() == null) {
            canvas.setToolTipText(name);
        }
    }

    private void menu() {
        Menu menu = new Menu(canvas);
        item(menu, "choosePicture", this::choose);
        item(menu, "pastePicture", this::paste);
        if (content.isPresent()) {
            item(menu, "removePicture", this::remove);
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(canvas.toDisplay(0, size));
        // the tip would cover it
        canvas.setToolTipText(null);
        menu.setVisible(true);
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(kit.text(key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void choose() {
        new FileQuestion(canvas.getShell(), kit.forms().language(), kit.text("choosePicture"))
                .kind(kit.text("pictureFiles"), "png", "jpg", "jpeg", "gif", "bmp").toRead().map(Path::toString)
                .ifPresent(this::take);
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        Object pasted = clipboard.getContents(ImageTransfer.getInstance());
        Object files = clipboard.getContents(FileTransfer.getInstance());
        clipboard.dispose();
        if (pasted instanceof ImageData data) {
            store(() -> PictureDrawing.small(data));
        } else if (files instanceof String[] names && names.length > 0) {
            take(names[0]);
        }
    }

    private void takeDrops() {
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names && names.length > 0) {
                    take(names[0]);
                }
            }
        });
    }

    /** Takes the picture that a file contains. */
    void take(String file) {
        store(() -> PictureFile.read(Path.of(file)));
    }

    private void store(Supplier<byte[]> png) {
        String changed = kit.text(content.isEmpty() ? "pictureAdded" : "pictureChanged", title);
        Pictures pictures = pictures();
        kit.forms().background().run(canvas, () -> {
            pictures.put(copy.record(), reference, png.get(), changed);
            return List.of();
        }, stored -> {
        });
    }

    private void remove() {
        String removed = kit.text("pictureRemoved", title);
        Pictures pictures = pictures();
        kit.forms().background().run(canvas, () -> {
            pictures.remove(copy.record(), reference, removed);
            return List.of();
        }, stored -> {
        });
    }
}
