// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.liaison.print.PdfText;

/** Reads words with PDFBox, a page after the other. */
public final class PdfWords implements PdfText {

    private static final int MOST_PAGES = 2_000;

    @Override
    public String words(Path file, int most) throws IOException {
        Letters letters = new Letters(most);
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (int page = 1; page <= pages && !letters.full(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, letters);
            }
        } catch (RuntimeException | StackOverflowError broken) {
            // what PDFBox meets in a broken file it throws in many forms
            throw new IOException(broken);
        }
        return letters.toString();
    }

    /** Takes letters until there are enough. */
    private static final class Letters extends Writer {

        private final int most;
        private final StringBuilder text = new StringBuilder();

        Letters(int most) {
            this.most = most;
        }

        boolean full() {
            return text.length() >= most;
        }

        @Override
        public void write(char[] letters, int from, int length) {
            text.append(letters, from, Math.min(length, Math.max(0, most - text.length())));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing to close
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
