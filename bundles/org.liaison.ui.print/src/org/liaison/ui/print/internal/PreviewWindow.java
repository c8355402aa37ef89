// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.print.Pages;
import org.liaison.print.Pages.Picture;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** Shows pages as they will look on paper, one at a time, and prints or saves them. */
final class PreviewWindow {

    private static final int MARGIN = 16;
    /** Room for the number of the page beside the buttons. */
    private static final int LEAST_WHERE = 120;
    private static final float POINTS = 72;
    private static final int REDRAW_MILLIS = 150;

    private final PrintDesk desk;
    private final Printed printed;
    private final Path file;
    private final Pages pages;
    private final Palette palette;
    private final Shell shell;
    private final Canvas canvas;
    private final Label where;
    private final FlatButton back;
    private final FlatButton forth;
    private Image image;
    private int page;
    private int asked;

    PreviewWindow(PrintDesk desk, Shell parent, Printed printed, Path file, Pages pages) {
        this.desk = desk;
        this.printed = printed;
        this.file = file;
        this.pages = pages;
        palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        shell.setImage(parent.getImage());
        shell.setText(desk.text("preview", printed.name()));
        shell.setData(ModelIds.TEST_ID, "print.preview");
        shell.setBackground(palette.surface());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        Composite bar = new Composite(shell, SWT.NONE);
        bar.setBackground(palette.surface());
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout row = new GridLayout(6, false);
        row.marginWidth = 12;
        row.marginHeight = 8;
        row.horizontalSpacing = 8;
        bar.setLayout(row);
        back = button(bar, FlatButton.Kind.PLAIN, "back", () -> turn(page - 1)).icon("chevron-left");
        forth = button(bar, FlatButton.Kind.PLAIN, "forth", () -> turn(page + 1)).icon("chevron-right");
        where = new Label(bar, SWT.NONE);
        where.setBackground(palette.surface());
        where.setForeground(palette.muted());
        where.setData(ModelIds.TEST_ID, "print.where");
        where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton close = button(bar, FlatButton.Kind.PLAIN, "close", shell::close);
        FlatButton pdf = button(bar, FlatButton.Kind.PLAIN, "pdf", () -> desk.save(printed));
        FlatButton print = button(bar, FlatButton.Kind.PRIMARY, "print", this::print);
        Runnable words = () -> Map.of("close", close, "pdf", pdf, "print", print)
                .forEach((name, button) -> button.text(desk.text(name)).icon((URL) null));
        Runnable signs = () -> Map.of("x", close, "file-down", pdf, "printer", print)
                .forEach((icon, button) -> button.text("").icon(icon));
        words.run();
        int wide = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + LEAST_WHERE;
        bar.addListener(SWT.Resize, event -> {
            (bar.getSize().x < wide ? signs : words).run();
            bar.layout();
        });
        canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(palette.page());
        canvas.setData(ModelIds.TEST_ID, "print.page");
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = where.getText()));
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> shell.getDisplay().timerExec(REDRAW_MILLIS, this::draw));
        canvas.addListener(SWT.MouseWheel, event -> turn(page + (event.count < 0 ? 1 : -1)));
        canvas.addListener(SWT.KeyDown, this::key);
        shell.addListener(SWT.Dispose, event -> close());
    }

    private FlatButton button(Composite bar, FlatButton.Kind kind, String id, Runnable action) {
        FlatButton button = new FlatButton(bar, desk.icons(), kind);
        button.setBackground(palette.surface());
        button.setToolTipText(desk.text(id));
        button.setData(ModelIds.TEST_ID, "print." + id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void open() {
        Rectangle screen = shell.getMonitor().getClientArea();
        shell.setSize(Math.min(1000, screen.width * 9 / 10), Math.min(900, screen.height * 9 / 10));
        Point size = shell.getSize();
        shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
        shell.open();
        canvas.setFocus();
        turn(0);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.PAGE_DOWN, SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> turn(page + 1);
            case SWT.PAGE_UP, SWT.ARROW_UP, SWT.ARROW_LEFT -> turn(page - 1);
            case SWT.HOME -> turn(0);
            case SWT.END -> turn(pages.count() - 1);
            case SWT.ESC -> shell.close();
            default -> {
            }
        }
    }

    private void turn(int to) {
        page = Math.clamp(to, 0, pages.count() - 1);
        where.setText(desk.text("where", page + 1, pages.count()));
        back.setEnabled(page > 0);
        forth.setEnabled(page < pages.count() - 1);
        draw();
    }

    /** Draws the page in the background, as large as there is room. */
    private void draw() {
        if (shell.isDisposed() || canvas.getSize().y <= 2 * MARGIN) {
            return;
        }
        asked++;
        int ticket = asked;
        Point room = canvas.getSize();
        float high = POINTS * (room.y - 2 * MARGIN) / 842;
        float wide = POINTS * (room.x - 2 * MARGIN) / 842;
        desk.draw(shell, pages, page, Math.min(high * 842 / 595, Math.max(high, wide)), picture -> {
            if (ticket == asked && !canvas.isDisposed()) {
                show(picture);
            }
        });
    }

    private void show(Picture picture) {
        forget();
        image = new Image(canvas.getDisplay(), PaperImage.of(picture));
        canvas.redraw();
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(Event event) {
        if (image == null) {
            return;
        }
        Rectangle picture = image.getBounds();
        Point room = canvas.getSize();
        double scale = Math.min(1, Math.min((room.x - 2.0 * MARGIN) / picture.width, (room.y - 2.0 * MARGIN) / picture.height));
        int width = (int) (picture.width * scale);
        int height = (int) (picture.height * scale);
        int x = (room.x - width) / 2;
        int y = (room.y - height) / 2;
        event.gc.setInterpolation(SWT.HIGH);
        event.gc.drawImage(image, 0, 0, picture.width, picture.height, x, y, width, height);
        event.gc.setForeground(palette.line());
        event.gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
    }

    private void print() {
        PrinterData printer = new PrintDialog(shell, SWT.NONE).open();
        if (printer != null) {
            desk.send(shell, new PaperJob(pages, printer, printed.name()), () -> {
                desk.say(desk.text("sent", printed.name()));
                shell.close();
            });
        }
    }

    private void close() {
        forget();
        try {
            pages.close();
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
