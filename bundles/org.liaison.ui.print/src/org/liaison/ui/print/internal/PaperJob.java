// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.liaison.print.Pages;
import org.liaison.print.Pages.Picture;

/**
 * Sends pages to a printer of the system.
 *
 * @param pages the pages
 * @param printer what the user chose
 * @param name what the printer calls the job
 */
record PaperJob(Pages pages, PrinterData printer, String name) implements Runnable {

    private static final float RESOLUTION = 200;

    @Override
    public void run() {
        Printer device = new Printer(printer);
        try {
            if (device.startJob(name)) {
                int first = printer.scope == PrinterData.PAGE_RANGE ? Math.max(1, printer.startPage) : 1;
                int last = printer.scope == PrinterData.PAGE_RANGE ? Math.min(pages.count(), printer.endPage) : pages.count();
                for (int page = first - 1; page < last; page++) {
                    print(device, pages.picture(page, RESOLUTION));
                }
                device.endJob();
            }
        } catch (IOException failed) {
            device.cancelJob();
            throw new UncheckedIOException(failed);
        } finally {
            device.dispose();
        }
    }

    private static void print(Printer device, Picture picture) {
        if (!device.startPage()) {
            return;
        }
        Rectangle paper = device.getClientArea();
        double scale = Math.min((double) paper.width / picture.width(), (double) paper.height / picture.height());
        Image image = new Image(device, PaperImage.of(picture));
        GC gc = new GC(device);
        gc.drawImage(image, 0, 0, picture.width(), picture.height(), 0, 0, (int) (picture.width() * scale),
                (int) (picture.height() * scale));
        gc.dispose();
        image.dispose();
        device.endPage();
    }
}
