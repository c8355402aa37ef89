// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liaison.values.Texts;

/**
 * Asks for a file in the dialog of the platform: one to read, or one to write. What is written over, the user has agreed to, also
 * where he typed the name without its ending.
 */
public final class FileQuestion {

    private static final Texts TEXTS = new Texts(FileQuestion.class);

    private final Shell owner;
    private final Locale language;
    private final String title;
    private final List<Kind> kinds = new ArrayList<>();

    /**
     * A question.
     *
     * @param owner the window it belongs to
     * @param language the user's language
     * @param title what the file is for
     */
    public FileQuestion(Shell owner, Locale language, String title) {
        this.owner = owner;
        this.language = language;
        // the dots say in a menu that something is asked for; here it is
        this.title = title.replaceAll("\\s*…$", "");
    }

    /** What is offered to choose among. */
    private record Kind(String name, List<String> endings) {

        /** GTK tells capitals from small letters. */
        String patterns() {
            return endings.stream().flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                    .map(ending -> "*." + ending).collect(Collectors.joining(";"));
        }
    }

    /**
     * Offers a kind of file.
     *
     * @param name what users call it
     * @param endings what such files end with, without the first dot; what is written gets the first one
     * @return this
     */
    public FileQuestion kind(String name, String... endings) {
        kinds.add(new Kind(name, List.of(endings)));
        return this;
    }

    /**
     * Asks for a file that there is; any can be chosen, whatever its ending.
     *
     * @return the file; empty if the user changed his mind
     */
    public Optional<Path> toRead() {
        FileDialog dialog = dialog(SWT.OPEN);
        dialog.setFilterNames(Stream.concat(kinds.stream().map(Kind::name), Stream.of(TEXTS.get(language, "allFiles")))
                .toArray(String[]::new));
        dialog.setFilterExtensions(Stream.concat(kinds.stream().map(Kind::patterns), Stream.of("*")).toArray(String[]::new));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /**
     * Asks for a file to write.
     *
     * @param name what it may be called, without its ending; what no file can be called is left out
     * @return the file, with an ending; empty if the user changed his mind
     */
    public Optional<Path> toWrite(String name) {
        FileDialog dialog = dialog(SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterNames(kinds.stream().map(Kind::name).toArray(String[]::new));
        dialog.setFilterExtensions(kinds.stream().map(kind -> "*." + kind.endings().getFirst()).toArray(String[]::new));
        return toWrite(name, kinds.getFirst().endings().getFirst(), suggested -> {
            dialog.setFileName(suggested);
            return dialog.open();
        });
    }

    private FileDialog dialog(int style) {
        FileDialog dialog = new FileDialog(owner, style);
        dialog.setText(title);
        return dialog;
    }

    /** The platform asks only about the name that was typed: where an ending is added, it is shown the whole name once more. */
    static Optional<Path> toWrite(String name, String ending, UnaryOperator<String> dialog) {
        Optional<Path> chosen = open(dialog, plain(name) + '.' + ending);
        while (chosen.isPresent() && !ended(chosen.get(), ending).equals(chosen.get())) {
            Path whole = ended(chosen.get(), ending);
            if (!Files.exists(whole)) {
                return Optional.of(whole);
            }
            chosen = open(dialog, whole.getFileName().toString());
        }
        return chosen;
    }

    /** A name without what file names may not have. */
    private static String plain(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? "Liaison" : plain;
    }

    private static Optional<Path> open(UnaryOperator<String> dialog, String name) {
        return Optional.ofNullable(dialog.apply(name)).map(Path::of);
    }

    /** The file, with an ending if the user has typed none; a folder may have a dot in its name. */
    private static Path ended(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        return name.contains(".") ? chosen : chosen.resolveSibling(name + '.' + ending);
    }
}
