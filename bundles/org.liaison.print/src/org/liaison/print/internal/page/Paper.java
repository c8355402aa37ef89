// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.page;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sheets of A4, written on from the top: places are in points from the upper left corner. What was written goes to the disk. */
public final class Paper implements AutoCloseable {

    /** The blank border. */
    public static final float MARGIN = 42;
    /** Titles, labels and rules. */
    public static final Color ACCENT = new Color(0x2E7D4F);
    /** Texts. */
    public static final Color TEXT = new Color(0x1F2328);
    /** Labels and footers. */
    public static final Color MUTED = new Color(0x656D76);
    /** Rules. */
    public static final Color LINE = new Color(0xD0D7DE);
    /** What stands behind headings of columns. */
    public static final Color GROUND = new Color(0xF3F5F4);

    private static final String ELLIPSIS = "…";
    private static final float BOLD = 0.035f;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Typeface type;
    private final PDRectangle size;
    private PDPageContentStream stream;

    /**
     * An empty pile.
     *
     * @param wide whether the long side is at the top
     * @throws IOException if the font cannot be read
     */
    public Paper(boolean wide) throws IOException {
        size = wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        type = new Typeface(document);
    }

    /**
     * The width between the margins.
     *
     * @return in points
     */
    public float width() {
        return size.getWidth() - 2 * MARGIN;
    }

    /**
     * Where the lower margin begins.
     *
     * @return in points from the top
     */
    public float bottom() {
        return size.getHeight() - MARGIN;
    }

    /**
     * How many pages there are.
     *
     * @return their number
     */
    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * Begins another page.
     *
     * @throws IOException if it cannot be written
     */
    public void next() throws IOException {
        end();
        PDPage page = new PDPage(size);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
    }

    /**
     * Goes back to a page to write more on it.
     *
     * @param page from 0
     * @throws IOException if it cannot be written
     */
    public void turnTo(int page) throws IOException {
        end();
        stream = new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true);
    }

    private void end() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    /**
     * Writes a line of text.
     *
     * @param text the text
     * @param x where it begins
     * @param y its base line
     * @param pen how it is written
     * @throws IOException if it cannot be written
     */
    public void text(String text, float x, float y, Pen pen) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(pen.color);
        if (pen.bold) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stream.setStrokingColor(pen.color);
            stream.setLineWidth(pen.size * BOLD);
        } else {
            stream.setRenderingMode(RenderingMode.FILL);
        }
        stream.newLineAtOffset(x, size.getHeight() - y);
        type.show(stream, text, pen.size);
        stream.endText();
    }

    /**
     * Writes a line of text that ends somewhere.
     *
     * @param text the text
     * @param right where it ends
     * @param y its base line
     * @param pen how it is written
     * @throws IOException if it cannot be written
     */
    public void endingAt(String text, float right, float y, Pen pen) throws IOException {
        text(text, right - width(text, pen), y, pen);
    }

    /**
     * Draws a horizontal rule.
     *
     * @param x where it begins
     * @param y where
     * @param length how long
     * @param color its colour
     * @throws IOException if it cannot be written
     */
    public void rule(float x, float y, float length, Color color) throws IOException {
        box(x, y, length, 0.7f, color);
    }

    /**
     * Fills a rectangle.
     *
     * @param x its left
     * @param y its top
     * @param width its width
     * @param height its height
     * @param color its colour
     * @throws IOException if it cannot be written
     */
    public void box(float x, float y, float width, float height, Color color) throws IOException {
        stream.setNonStrokingColor(color);
        stream.addRect(x, size.getHeight() - y - height, width, height);
        stream.fill();
    }

    /**
     * How wide a text is.
     *
     * @param text the text
     * @param pen how it is written
     * @return in points
     */
    public float width(String text, Pen pen) {
        return type.width(text, pen.size);
    }

    /**
     * What of a text fits in.
     *
     * @param text a line
     * @param width how much room there is
     * @param pen how it is written
     * @return the text, or its beginning with three dots
     */
    public String fitting(String text, float width, Pen pen) {
        if (width(text, pen) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, pen) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /**
     * A text in lines that fit in; words that are longer than a line are cut.
     *
     * @param text the text, with line ends
     * @param width how much room there is
     * @param pen how it is written
     * @return its lines, at least one
     */
    public List<String> lines(String text, float width, Pen pen) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            String rest = paragraph.stripTrailing();
            do {
                int end = end(rest, width, pen);
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).stripLeading();
            } while (!rest.isEmpty());
        }
        return lines;
    }

    /** Where the first line of a text ends. */
    private int end(String text, float width, Pen pen) {
        float room = width;
        int blank = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int letter = text.codePointAt(at);
            room -= width(Character.toString(letter), pen);
            if (room < 0 && at > 0) {
                return blank > 0 ? blank : at;
            }
            blank = Character.isWhitespace(letter) ? at : blank;
        }
        return text.length();
    }

    /**
     * Writes everything to a file.
     *
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public void save(Path file) throws IOException {
        if (pages() == 0) {
            next();
        }
        end();
        document.save(file.toFile());
    }

    @Override
    public void close() throws IOException {
        end();
        document.close();
    }

    /**
     * How a text is written.
     *
     * @param size in points
     * @param bold whether it is emphasised
     * @param color its colour
     */
    public record Pen(float size, boolean bold, Color color) {
    }
}
