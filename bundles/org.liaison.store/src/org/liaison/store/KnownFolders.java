// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * The data folders that this user named when he started the program, so that one whose drive is not there is not taken for a new one:
 * he would find nothing in it, believe all is lost, and go on beside his data. Nor is the empty folder that a drive is mounted on, which
 * is told by the drive that the data were on. The launcher says by the system property
 * {@code liaison.folders} in which file they are kept; without it none is.
 *
 * @param file a line for each folder with a tab and the drive that it is on, the one that was named last at the end
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
            List<Known> all = known();
            Optional<Known> known = all.stream().filter(one -> one.folder().equals(whole.toString())).findFirst();
            if (known.isPresent() && Files.notExists(whole)) {
                throw gone("missing", whole);
            }
            if (hasContent(whole)) {
                Known now = new Known(whole.toString(), Files.getFileStore(whole).name());
                if (now.hasLine() && !known.equals(Optional.of(now))) {
                    remember(all, now);
                }
            } else if (known.isPresent() && known.get().isElsewhere(whole)) {
                throw gone("mounted", whole);
            }
        } catch (IOException unreadable) {
            System.getLogger(KnownFolders.class.getName()).log(Level.DEBUG, "Which folders are known cannot be told", unreadable);
        }
    }

    private static StoreUnavailableException gone(String key, Path folder) {
        return new StoreUnavailableException(new Problem(TEXTS, key, List.of(folder.toString())), null, false);
    }

    private List<Known> known() throws IOException {
        try {
            return Files.readAllLines(file).stream().map(Known::of).toList();
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

    private void remember(List<Known> all, Known added) throws IOException {
        List<Known> others = all.stream().filter(one -> !one.folder().equals(added.folder())).toList();
        List<Known> now = new ArrayList<>(others.subList(Math.max(0, others.size() - MOST + 1), others.size()));
        now.add(added);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, now.stream().map(Known::line).toList());
    }

    /** A folder and the drive that it was on, which may be empty: earlier versions did not write it down. */
    private record Known(String folder, String drive) {

        private static final char BETWEEN = '\t';

        static Known of(String line) {
            int end = line.indexOf(BETWEEN);
            return end < 0 ? new Known(line, "") : new Known(line.substring(0, end), line.substring(end + 1));
        }

        String line() {
            return folder + BETWEEN + drive;
        }

        boolean hasLine() {
            return line().lines().count() == 1 && folder.indexOf(BETWEEN) < 0;
        }

        boolean isElsewhere(Path now) throws IOException {
            return !drive.isEmpty() && !drive.equals(Files.getFileStore(now).name());
        }
    }
}
