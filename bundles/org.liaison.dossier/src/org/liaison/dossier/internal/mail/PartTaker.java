// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.mail;

import java.io.IOException;
import java.io.InputStream;

/** Takes the attachments of an e-mail, one after the other. */
@FunctionalInterface
public interface PartTaker {

    /**
     * Takes one.
     *
     * @param name what it is called, as the e-mail says; may be null, and anything at all
     * @param mediaType what it contains, as the e-mail says
     * @param content its decoded bytes
     * @throws IOException if they cannot be read
     */
    void take(String name, String mediaType, InputStream content) throws IOException;
}
