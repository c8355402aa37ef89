// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.Dossiers;
import org.liaison.print.Pages;
import org.liaison.print.Printer;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/** What is in a file, seen without another program: a picture, or the pages of a PDF. It is drawn in the background. */
public final class FilePreview {

    private static final Texts TEXTS = new Texts(FilePreview.class);
    private static final String PDF = "application/pdf";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 720;
    private static final float DOTS = 75;

    private final FormServices services;
    private final Dossiers dossiers;
    private final Printer printer;
    private final DossierFile file;
    private final Composite area;

    /** A page that was drawn. */
    private record Page(ImageData picture, int number, int count) {
    }

    /**
     * Shows a file.
     *
     * @param parent where: a composite with a grid of one column
     * @param services what every form needs
     * @param dossiers where the file is
     * @param printer draws the pages of a PDF
     * @param file the file
     */
    public FilePreview(Composite parent, FormServices services, Dossiers dossiers, Printer printer, DossierFile file) {
        this.services = services;
        this.dossiers = dossiers;
        this.printer = printer;
        this.file = file;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        say("drawing");
        draw(0);
    }

    /**
     * Whether there is something to see.
     *
     * @param file a file
     * @return true for pictures and PDFs
     */
    public static boolean shows(DossierFile file) {
        String type = String.valueOf(file.getMediaType());
        return type.equals(PDF) || type.startsWith("image/") && !type.equals("image/svg+xml") && !type.equals("image/webp");
    }

    private void draw(int page) {
        services.background().run(area, () -> picture(page), drawn -> drawn.ifPresentOrElse(this::show, () -> say("unseen")),
                failure -> {
                    services.failures().log(failure);
                    say("unseen");
                });
    }

    /** Empty if the file is broken, which it may well be. */
    private Optional<Page> picture(int number) {
        Path copy = dossiers.copy(file);
        try {
            if (!PDF.equals(file.getMediaType())) {
                return Optional.of(new Page(Picture.read(copy, WIDTH, HEIGHT), 0, 1));
            }
            try (Pages pages = printer.open(copy)) {
                Pages.Picture drawn = pages.picture(number, DOTS);
                return Optional.of(
                        new Page(Picture.of(drawn.width(), drawn.height(), drawn.pixels()), number, pages.count()));
            }
        } catch (IOException broken) {
            System.getLogger(FilePreview.class.getName()).log(System.Logger.Level.DEBUG, file.getName(), broken);
            return Optional.empty();
        } finally {
            dossiers.discard(copy);
        }
    }

    private void clear() {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
    }

    private void say(String key) {
        clear();
        Label label = new Label(area, SWT.WRAP);
        label.setBackground(area.getBackground());
        label.setForeground(Palette.of(area.getDisplay()).muted());
        label.setFont(Type.absent(area.getDisplay()));
        label.setText(text(key));
        area.requestLayout();
    }

    private void show(Page page) {
        clear();
        if (page.count() > 1) {
            addSteps(page);
        }
        Canvas canvas = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(area.getBackground());
        canvas.setData(ModelIds.TEST_ID, "dossier.picture");
        canvas.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = file.getName()));
        Image image = new Image(area.getDisplay(), page.picture());
        canvas.addListener(SWT.Dispose, event -> image.dispose());
        canvas.addListener(SWT.Paint, event -> {
            event.gc.drawImage(image, 0, 0);
            event.gc.setForeground(Palette.of(area.getDisplay()).line());
            event.gc.drawRectangle(0, 0, page.picture().width - 1, page.picture().height - 1);
        });
        GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.widthHint = page.picture().width;
        data.heightHint = page.picture().height;
        canvas.setLayoutData(data);
        area.requestLayout();
    }

    private void addSteps(Page page) {
        Composite row = new Composite(area, SWT.NONE);
        row.setBackground(area.getBackground());
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        step(row, "chevron-left", "before", page.number() > 0, page.number() - 1);
        Label label = new Label(row, SWT.NONE);
        label.setBackground(row.getBackground());
        label.setForeground(Palette.of(row.getDisplay()).muted());
        label.setText(text("page", page.number() + 1, page.count()));
        step(row, "chevron-right", "after", page.number() + 1 < page.count(), page.number() + 1);
    }

    private void step(Composite row, String icon, String key, boolean possible, int target) {
        IconButton button = new IconButton(row, services.icons(), icon, text(key)).onPress(() -> draw(target));
        button.control().setEnabled(possible);
        button.control().setData(ModelIds.TEST_ID, "dossier.page." + key);
    }

    private String text(String key, Object... arguments) {
        Locale language = services.language();
        return TEXTS.get(language, key, arguments);
    }
}
