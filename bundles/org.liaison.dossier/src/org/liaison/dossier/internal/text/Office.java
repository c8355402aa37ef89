// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.liaison.dossier.internal.file.Refused;

/**
 * The words of documents of Word and LibreOffice: archives of XML. Nothing is written to disk, nothing that they refer to is
 * fetched; what unpacks to far more than a document has, or brings a DTD, which no such document does, is refused.
 */
final class Office {

    /** What a part of a document may unpack to: ten thousand pages of text have some 60 MB of XML. */
    private static final long LARGEST_PART = 80L * 1024 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final List<String> PARTS = List.of("word/document.xml", "word/footnotes.xml", "content.xml");
    private static final Set<String> LINES = Set.of("p", "h", "br", "cr", "line-break", "tr", "table-row");

    private Office() {
    }

    static String words(Path file) throws IOException, Refused {
        StringBuilder words = new StringBuilder();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw new Refused("bomb");
            }
            for (String part : PARTS) {
                ZipEntry entry = archive.getEntry(part);
                if (entry != null) {
                    try (InputStream in = new Limited(archive.getInputStream(entry))) {
                        read(in, words);
                    }
                }
            }
        } catch (ZipException noArchive) {
            throw new IOException(noArchive);
        }
        return Words.tidy(words.toString());
    }

    private static void read(InputStream in, StringBuilder words) throws IOException, Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            // also what will not be kept is read: a bomb lies behind words that look like any others
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused("dtd");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        add(words, xml.getText());
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), words);
                    default -> {
                        continue;
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof Limited.TooMuch || cause(malformed) instanceof Limited.TooMuch) {
                throw new Refused("bomb");
            }
            throw new IOException(malformed);
        } catch (MissingResourceException unnamed) {
            // the reader of the JDK lacks the sentences for some of what it refuses, such as a forbidden character in a DTD
            throw new IOException(unnamed);
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void start(String element, StringBuilder words) {
        if (LINES.contains(element)) {
            add(words, "\n");
        } else if (element.equals("tab") || element.equals("s") || element.equals("tc") || element.equals("table-cell")) {
            add(words, " ");
        }
    }

    private static void add(StringBuilder words, String more) {
        if (words.length() < Words.MOST) {
            words.append(more);
        }
    }

    /** A stream that ends with a failure where a document would have ended long before. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left = LARGEST_PART;

        Limited(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = in.read(to, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooMuch {
            left -= read;
            if (left < 0) {
                throw new TooMuch();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private static final class TooMuch extends IOException {
            private static final long serialVersionUID = 1L;
        }
    }
}
