// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.guard.Protection;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Protects the data by a password, takes it away, or changes it. */
public final class EncryptCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "encrypt")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "status|on|off|password", descriptionKey = "encrypt.what")
        private String word;
        @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "encrypt.newFile")
        private Path newFile;
        @Option(names = "--delete-clear", descriptionKey = "encrypt.clear")
        private boolean clear;

        Run(Session session) {
            super(session, BackupView.TEXTS);
        }

        @Override
        public ExitCode run() throws IOException {
            Protection protection = session.service(Protection.class);
            switch (word) {
                case "status" -> {
                }
                case "on" -> on(protection);
                case "off" -> off(protection);
                case "password" -> change(protection);
                default -> throw wrong("encryptWrong", word);
            }
            return status(protection);
        }

        private void on(Protection protection) throws IOException {
            if (protection.on()) {
                throw wrong("encryptedAlready");
            }
            protection.switchOn(strong(session.password("newPassword")));
        }

        private void off(Protection protection) {
            if (!protection.on()) {
                throw wrong("notEncrypted");
            }
            protection.switchOff();
        }

        private void change(Protection protection) throws IOException {
            if (!protection.on()) {
                throw wrong("notEncrypted");
            }
            char[] wanted = strong(session.password(newFile, "LIAISON_NEW_PASSWORD", "newPassword"));
            if (!protection.change(session.password("password"), wanted)) {
                throw wrong("oldPasswordWrong");
            }
        }

        private char[] strong(char[] password) {
            if (password.length < Protection.LEAST_CHARACTERS) {
                throw wrong("passwordShort", Protection.LEAST_CHARACTERS);
            }
            return password;
        }

        private ExitCode status(Protection protection) throws IOException {
            List<Path> inClear = protection.inClear();
            if (clear) {
                protection.delete(inClear);
                inClear = List.of();
            }
            session.out().line(say(protection.on() ? "encrypted" : "notEncrypted"));
            inClear.forEach(path -> session.out().line(say("inClear", path)));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("encrypted", protection.on());
            object.put("inClear", inClear.stream().map(Path::toString).toList());
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
