// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Arabic and Hebrew as they stand on paper. */
class JoiningTest {

    @Test
    void arabicLettersTakeTheFormThatFitsTheirNeighbours() {
        assertEquals("\uFEE3\uFEA4\uFEE4\uFEAA", Joining.joined("\u0645\u062D\u0645\u062F"));
        assertEquals("a \uFE8F b", Joining.joined("a \u0628 b"));
        assertEquals("\uFE91\u064E\uFEF4\uFE96", Joining.joined("\u0628\u064E\u064A\u062A"), "marks do not part letters");
    }

    @Test
    void lamAndAlefAreOne() {
        assertEquals("\uFEB3\uFEFC\uFEE1", Joining.joined("\u0633\u0644\u0627\u0645"));
        assertEquals("\uFEFB", Joining.joined("\u0644\u0627"));
    }

    @Test
    void otherTextStaysAsItIs() {
        assertEquals("Soci\u00E9t\u00E9 \u05E9\u05DC\u05D5\u05DD", Joining.joined("Soci\u00E9t\u00E9 \u05E9\u05DC\u05D5\u05DD"));
        assertEquals('A', Joining.plain('A'));
        assertEquals(0x0644, Joining.plain(0xFEDF));
    }

    @Test
    void rightToLeftStandsAsItIsSeen() {
        assertEquals("(\u05D1\u05D0) \u05DD\u05D5\u05DC\u05E9", Typeface.visual("\u05E9\u05DC\u05D5\u05DD (\u05D0\u05D1)"));
    }

    /** What is on paper can be found and copied again. */
    @Test
    void writtenWordsCanBeReadAgain() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            Typeface face = new Typeface(document);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.newLineAtOffset(50, 500);
                face.show(stream, "\u05E9\u05DC\u05D5\u05DD", 12);
                stream.endText();
            }
            String read = new PDFTextStripper().getText(document);
            assertTrue(read.contains("\u05E9\u05DC\u05D5\u05DD"), read);
        }
    }
}
