// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen, for people to look at. */
public final class Screenshot {

    private Screenshot() {
    }

    /**
     * Takes a picture of the whole screen.
     *
     * @param display the display, on its thread
     * @param name the file's name without ending
     * @return the PNG file, in the folder of the system property {@code liaison.screenshots}, by default {@code target/screenshots}
     */
    public static Path of(Display display, String name) {
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            Path folder = Path.of(System.getProperty("liaison.screenshots", "target/screenshots"));
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
