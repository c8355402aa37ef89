// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.liaison.print.Pages;

/** The pages of a PDF file. */
public final class DrawnPages implements Pages {

    private final PDDocument document;
    private final PDFRenderer renderer;

    /**
     * Opens a file.
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public DrawnPages(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile());
        renderer = new PDFRenderer(document);
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public synchronized Picture picture(int page, float resolution) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, resolution, ImageType.RGB);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] &= 0xFFFFFF;
        }
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
