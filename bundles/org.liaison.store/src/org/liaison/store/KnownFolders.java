// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * The data folders that this user named when he started the program, so that one whose drive is not there is not taken for a new one:
 * he would find nothing in it, believe all is lost, and go on beside his data. The launcher says by the system property
 * {@code liaison.folders} in which file they are kept; without it none is.
 *
 * @param file a line for each folder, the one that was named last at the end
 */
public record KnownFolders(Path file) {

    private static final Texts TEXTS = new Texts(KnownFolders.class);
    private static final String FILE = "liaison.folders";
    private static final int MOST = 100;

    /**
     * Visits a folder that the user named, as {@link #visit} of the file that the launcher named does.
     *
     * @param folder the data folder
     * @throws StoreUnavailableException with a sentence for the user, if there were data and the folder is not there now
     */
    public static void check(Path folder) {
        String file = System.getProperty(FILE, "");
        if (!file.isBlank()) {
            new KnownFolders(Path.of(file)).visit(folder);
        }
    }

    /**
     * Visits a folder that the user named, before anything is made in it, and remembers it if there is something in it.
     *
     * @param folder the data folder
     * @throws StoreUnavailableException with a sentence for the user, if there were data and the folder is not there now
     */
    public void visit(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            List<String> known = known();
            boolean is = known.contains(whole.toString());
            if (is && Files.notExists(whole)) {
                throw new StoreUnavailableException(new Problem(TEXTS, "missing", List.of(whole.toString())), null, false);
            }
            if (!is && whole.toString().lines().count() == 1 && hasContent(whole)) {
                remember(known, whole);
            }
        } catch (IOException unreadable) {
            System.getLogger(KnownFolders.class.getName()).log(Level.DEBUG, "Which folders are known cannot be told", unreadable);
        }
    }

    private List<String> known() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static boolean hasContent(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }

    private void remember(List<String> known, Path folder) throws IOException {
        List<String> now = new ArrayList<>(known.subList(Math.max(0, known.size() - MOST + 1), known.size()));
        now.add(folder.toString());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, now);
    }
}
