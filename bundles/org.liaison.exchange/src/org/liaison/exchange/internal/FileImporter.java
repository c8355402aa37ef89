// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.criteria.Catalog;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.exchange.ImportTarget;
import org.liaison.exchange.Importer;
import org.liaison.store.Progress;
import org.liaison.exchange.internal.card.CardSource;
import org.liaison.exchange.internal.load.ImportRun;
import org.liaison.exchange.internal.load.Source;
import org.liaison.exchange.internal.load.TableSource;
import org.liaison.exchange.internal.mapping.Headers;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.DomainEntity;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/** The importer. */
public final class FileImporter implements Importer {

    private final Store store;
    private final Workplace workplace;

    /**
     * Made by the service component runtime.
     *
     * @param store where records go
     * @param workplace whose language counts
     */
    public FileImporter(Store store, Workplace workplace) {
        this.store = store;
        this.workplace = workplace;
    }

    @Override
    public List<ImportTarget> targets(Class<? extends DomainEntity> list) {
        Targets targets = known(list);
        return targets.all().stream()
                .map(target -> new ImportTarget(target.id(), targets.heading(target, workplace.language()))).toList();
    }

    private Targets known(Class<? extends DomainEntity> list) {
        return new Targets(store.type(list), Catalog.read(store));
    }

    @Override
    public ImportPlan plan(Path file, Class<? extends DomainEntity> list, Map<String, String> mapping) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new ExchangeException(name, Words.problem("noFile"), null);
        }
        if (Files.isDirectory(file)) {
            throw new ExchangeException(name, Words.problem("isFolder"), null);
        }
        try {
            return new Planner(file, new Headers(known(list)), workplace.language()).plan(list, mapping);
        } catch (IOException unreadable) {
            throw failed(name, unreadable);
        } catch (UncheckedIOException unreadable) {
            throw failed(name, unreadable.getCause());
        }
    }

    @Override
    public ImportReport run(ImportPlan plan, Progress progress) {
        Locale language = workplace.language();
        Path rejected = workplace.folder().resolve("rejected");
        try (Source source = plan.format() == ImportPlan.Format.VCARD
                ? new CardSource(plan, language, rejected)
                : new TableSource(plan, known(plan.list()), language, rejected)) {
            return new ImportRun(plan, source, progress, language).into(store);
        } catch (IOException unreadable) {
            throw failed(String.valueOf(plan.file().getFileName()), unreadable);
        } catch (UncheckedIOException unreadable) {
            throw failed(String.valueOf(plan.file().getFileName()), unreadable.getCause());
        }
    }

    private static ExchangeException failed(String name, IOException unreadable) {
        return new ExchangeException(name, Words.problem("unreadable", reason(unreadable)), unreadable);
    }

    private static String reason(IOException unreadable) {
        return unreadable.getMessage() == null ? unreadable.getClass().getSimpleName() : unreadable.getMessage();
    }
}
