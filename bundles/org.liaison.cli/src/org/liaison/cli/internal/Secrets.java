// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.liaison.cli.WrongUseException;
import org.liaison.store.Vault;
import org.liaison.values.Texts;

/**
 * Passwords from where other programs do not see them: a file, the environment, the keyboard; never the command line, which every
 * program of the computer can read.
 *
 * @param environment the variables
 * @param keyboard asks a question and reads without showing; empty if nobody is there
 * @param language the user's
 */
record Secrets(Map<String, String> environment, Function<String, Optional<char[]>> keyboard, Locale language) {

    private static final Texts TEXTS = new Texts(Secrets.class);
    private static final Path STANDARD_INPUT = Path.of("/proc/self/fd/0");
    private static final int TRIES = 3;
    /** What is asked twice, since nobody sees what is typed. */
    private static final String NEW = "newPassword";

    static Secrets ofSystem(Locale language) {
        return new Secrets(System.getenv(), Secrets::typed, language);
    }

    private static Optional<char[]> typed(String question) {
        return System.console() == null || !isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(System.console().readPassword("%s", question + ' '));
    }

    /** Newer Javas have a console where nobody sits at one. */
    private static boolean isTerminal() {
        try {
            return !Files.isSymbolicLink(STANDARD_INPUT)
                    || Files.readSymbolicLink(STANDARD_INPUT).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException notToBeSeen) {
            return false;
        }
    }

    /**
     * A password.
     *
     * @param file its first line, if there is a file
     * @param variable else the environment's
     * @param question else this is asked
     */
    char[] get(Path file, String variable, String question) throws IOException {
        if (file != null) {
            return firstLine(Files.readAllBytes(file));
        }
        String given = environment.get(variable);
        if (given != null && !given.isEmpty()) {
            return given.toCharArray();
        }
        char[] typed = keyboard.apply(TEXTS.get(language, question))
                .orElseThrow(() -> new WrongUseException("", TEXTS.get(language, "nobodyToAsk", variable)));
        if (question.equals(NEW) && !Arrays.equals(typed, keyboard.apply(TEXTS.get(language, "repeat")).orElseThrow())) {
            throw new WrongUseException("", TEXTS.get(language, "notTheSame"));
        }
        return typed;
    }

    private static char[] firstLine(byte[] bytes) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        return line;
    }

    /** Opens protected data, or a protected backup. Who types may try again. */
    void unlock(Vault vault, Path folder, Path file, String variable, String question) throws IOException {
        boolean typing = file == null && environment.getOrDefault(variable, "").isEmpty();
        for (int i = 0; i < (typing ? TRIES : 1) && vault.locked(folder); i++) {
            char[] password = get(file, variable, i == 0 ? question : "again");
            vault.unlock(folder, password);
            Arrays.fill(password, ' ');
        }
        if (vault.locked(folder)) {
            throw new WrongUseException("", TEXTS.get(language, "wrongPassword", folder));
        }
    }
}
