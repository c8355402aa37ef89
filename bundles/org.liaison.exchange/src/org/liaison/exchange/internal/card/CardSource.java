// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.card;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.internal.load.Draft;
import org.liaison.exchange.internal.load.Source;
import org.liaison.exchange.internal.text.CountedStream;
import org.liaison.exchange.internal.text.Encoding;
import org.liaison.exchange.internal.text.RejectedFile;
import org.liaison.exchange.internal.words.Words;

/** The cards of a file. One at a time is in memory, and a broken one does not spoil the others. */
public final class CardSource implements Source {

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    private static final String REASON = "X-LIAISON-REASON:";

    private final Locale language;
    private final Path target;
    private final CountedStream stream;
    private final LineNumberReader lines;
    private Path part;
    private Writer rejected;

    /**
     * Opens a file.
     *
     * @param plan how it is imported
     * @param language the user's language
     * @param folder where rejected cards go if the file's own folder cannot be written
     * @throws IOException if it cannot be read
     */
    public CardSource(ImportPlan plan, Locale language, Path folder) throws IOException {
        this.language = language;
        target = RejectedFile.beside(plan.file(), folder, ".vcf");
        Encoding encoding = Encoding.of(plan.file(), plan.charset());
        stream = encoding.open(plan.file());
        lines = new LineNumberReader(new InputStreamReader(stream, encoding.charset()), 1 << 16);
    }

    @Override
    public Draft next() throws IOException {
        String line = lines.readLine();
        while (line != null && (line.isBlank() || line.startsWith(REASON))) {
            line = lines.readLine();
        }
        if (line == null) {
            return null;
        }
        long first = lines.getLineNumber();
        List<String> card = new ArrayList<>();
        boolean begins = line.strip().equalsIgnoreCase(BEGIN);
        int depth = 0;
        while (line != null) {
            card.add(line);
            String bare = line.strip();
            depth += bare.equalsIgnoreCase(BEGIN) ? 1 : bare.equalsIgnoreCase(END) ? -1 : 0;
            line = depth > 0 ? lines.readLine() : null;
        }
        Draft draft = new Draft(first, card);
        if (!begins) {
            draft.wrongs().add(new Draft.Wrong("", Words.of(language, "noCard")));
        } else if (depth > 0) {
            draft.wrongs().add(new Draft.Wrong("", Words.of(language, "cardWithoutEnd")));
        } else {
            read(draft);
        }
        return draft;
    }

    private void read(Draft draft) throws IOException {
        String text = draft.raw().stream().filter(line -> !line.startsWith(REASON)).collect(Collectors.joining("\r\n")) + "\r\n";
        new CardDraft(Card.of(text), draft, language).read();
    }

    @Override
    public long bytes() {
        return stream.count();
    }

    @Override
    public void reject(Draft draft) throws IOException {
        if (rejected == null) {
            part = target.resolveSibling('.' + target.getFileName().toString() + ".part");
            rejected = Files.newBufferedWriter(part);
        }
        String reason = draft.wrongs().stream().map(Draft.Wrong::text).collect(Collectors.joining(" "));
        List<String> card = new ArrayList<>(draft.raw());
        card.removeIf(line -> line.startsWith(REASON));
        card.add(card.get(0).strip().equalsIgnoreCase(BEGIN) ? 1 : 0, REASON + reason.replace("\n", " "));
        rejected.write(String.join("\r\n", card) + "\r\n");
    }

    @Override
    public Optional<Path> keepRejected() throws IOException {
        if (rejected == null) {
            return Optional.empty();
        }
        rejected.close();
        rejected = null;
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(target);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        if (rejected != null) {
            rejected.close();
            Files.deleteIfExists(part);
        }
    }
}
