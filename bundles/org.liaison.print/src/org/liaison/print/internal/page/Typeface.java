// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a document. Those that the font of the library has not are looked for in fonts that systems commonly have; a question
 * mark stands for what none of them has.
 */
final class Typeface {

    private static final String OWN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final List<String> OTHERS = List.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf", "/usr/share/fonts/TTF/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansSymbols2-Regular.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", "C:/Windows/Fonts/segoeui.ttf",
            "C:/Windows/Fonts/arial.ttf", "C:/Windows/Fonts/seguisym.ttf", "C:/Windows/Fonts/simhei.ttf",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf", "/Library/Fonts/Arial Unicode.ttf");
    private static final float UNITS = 1000;
    private static final int UNKNOWN = '?';
    private static final String BRACKETS = "()[]{}<>«»";

    private final PDDocument document;
    private final Face own;
    private final List<Face> others = new ArrayList<>();
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private boolean searched;

    Typeface(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream stream = PDDocument.class.getResourceAsStream(OWN)) {
            own = face(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
        }
    }

    private Face face(TrueTypeFont font) throws IOException {
        return new Face(font, PDType0Font.load(document, font, true));
    }

    /** How wide a text is. */
    float width(String text, float size) {
        return (float) Joining.joined(text).codePoints().mapToDouble(letter -> glyph(letter).width).sum() * size / UNITS;
    }

    /** Writes a text at the place where a content stream is. */
    void show(PDPageContentStream stream, String text, float size) throws IOException {
        StringBuilder piece = new StringBuilder();
        Face face = own;
        for (int letter : visual(Joining.joined(text)).codePoints().toArray()) {
            Glyph glyph = glyph(letter);
            if (glyph.face != face) {
                show(stream, face, piece, size);
                face = glyph.face;
            }
            piece.appendCodePoint(glyph.letter);
        }
        show(stream, face, piece, size);
    }

    private static void show(PDPageContentStream stream, Face face, StringBuilder piece, float size) throws IOException {
        if (!piece.isEmpty()) {
            stream.setFont(face.embedded, size);
            stream.showText(piece.toString());
            piece.setLength(0);
        }
    }

    /** Words that are written from right to left stand as they are seen. */
    static String visual(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Integer[] order = new Integer[bidi.getRunCount()];
        byte[] levels = new byte[order.length];
        for (int run = 0; run < order.length; run++) {
            order[run] = run;
            levels[run] = (byte) bidi.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        StringBuilder seen = new StringBuilder();
        for (int run : order) {
            String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            seen.append(bidi.getRunLevel(run) % 2 == 0 ? piece : mirrored(piece));
        }
        return seen.toString();
    }

    /** Backwards, with brackets that open where they are seen to open. */
    private static String mirrored(String piece) {
        StringBuilder back = new StringBuilder(piece).reverse();
        for (int i = 0; i < back.length(); i++) {
            int bracket = BRACKETS.indexOf(back.charAt(i));
            if (bracket >= 0) {
                back.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return back.toString();
    }

    private Glyph glyph(int letter) {
        Glyph known = glyphs.get(letter);
        if (known == null) {
            known = look(letter);
            glyphs.put(letter, known);
        }
        return known;
    }

    private Glyph look(int letter) {
        if (own.has(letter)) {
            return new Glyph(own, letter);
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return glyph(' ');
        }
        if (!searched) {
            searched = true;
            OTHERS.forEach(this::add);
        }
        return Stream.concat(others.stream().filter(face -> face.has(letter)).map(face -> new Glyph(face, letter)),
                Stream.of(Joining.plain(letter)).map(plain -> plain == letter ? new Glyph(own, UNKNOWN) : glyph(plain)))
                .findFirst().orElseThrow();
    }

    private void add(String file) {
        if (Files.isReadable(Path.of(file))) {
            try {
                others.add(face(new TTFParser().parse(new org.apache.pdfbox.io.RandomAccessReadBufferedFile(new File(file)))));
            } catch (IOException unusable) {
                System.getLogger(Typeface.class.getName()).log(Level.DEBUG, file, unusable);
            }
        }
    }

    /** A font, and what of it goes into the document. */
    private record Face(TrueTypeFont font, PDType0Font embedded) {

        boolean has(int letter) {
            try {
                return letter >= ' ' && font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
            } catch (IOException unusable) {
                return false;
            }
        }

        float width(int letter) {
            try {
                return embedded.getStringWidth(Character.toString(letter));
            } catch (IOException unusable) {
                return 0;
            }
        }
    }

    /** What is written for a letter. */
    private record Glyph(Face face, int letter, float width) {

        Glyph(Face face, int letter) {
            this(face, letter, face.width(letter));
        }
    }
}
