// SPDX-License-Identifier: EPL-2.0
package org.liaison.print;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the words in PDF files of others. An OSGi service; not for the UI thread. */
public interface PdfText {

    /**
     * The words of a file.
     *
     * @param file the file, which may be broken or made to do harm
     * @param most how many letters at most; what comes after them is not read
     * @return the words in the order of the pages; empty if it has none, such as pages that were scanned
     * @throws IOException if it is no PDF, is broken, or asks for a password
     */
    String words(Path file, int most) throws IOException;
}
