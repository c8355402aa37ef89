// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.liaison.dossier.DossierFile;
import org.liaison.dossier.internal.file.FileName;
import org.liaison.store.Contents;
import org.liaison.store.RuleBrokenException;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * Writes what is in dossiers to files of the system.
 *
 * @param contents where the contents are
 */
record Copies(Contents contents) {

    private static final Texts TEXTS = new Texts(Copies.class);

    void save(DossierFile file, Path target) {
        Path whole = target.toAbsolutePath();
        try {
            Path part = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
            try {
                write(file, part);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unwritable) {
            throw broken("unwritable", unwritable, target.toString(), String.valueOf(unwritable.getMessage()));
        }
    }

    Path temporary(DossierFile file) {
        try {
            Path folder = Files.createTempDirectory("liaison-dossier");
            Path copy = folder.resolve(FileName.clean(file.getName(), "document"));
            write(file, copy);
            if (!copy.toFile().setReadOnly()) {
                System.getLogger(Copies.class.getName()).log(System.Logger.Level.DEBUG, "{0} can be written", copy);
            }
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException unwritable) {
            throw broken("unwritable", unwritable, file.getName(), String.valueOf(unwritable.getMessage()));
        }
    }

    void discard(Path copy) {
        try {
            // Windows does not delete what cannot be written
            if (!copy.toFile().setWritable(true)) {
                System.getLogger(Copies.class.getName()).log(System.Logger.Level.DEBUG, "{0} stays read-only", copy);
            }
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.getParent());
        } catch (IOException inUse) {
            System.getLogger(Copies.class.getName()).log(System.Logger.Level.DEBUG, "It goes when the program ends", inUse);
        }
    }

    private void write(DossierFile file, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            if (contents.copy(file.getContentKey(), out) < 0) {
                throw broken("gone", null, file.getName());
            }
        }
    }

    private static RuleBrokenException broken(String key, Throwable cause, Object... arguments) {
        return new RuleBrokenException(new Problem(TEXTS, key, List.of(arguments)), cause);
    }
}
