// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.PastLists;
import org.liaison.search.PastSearch;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Yardstick;
import org.liaison.search.internal.field.FieldExtensions;
import org.liaison.search.internal.vault.Directories;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Vault;
import org.liaison.store.Workplace;

/** The search service over the index in the data folder, with the fields that bundles contribute. */
public final class SearchComponent implements Search, PastSearch, Yardstick {

    private final LuceneSearch search;

    /**
     * Opens the index.
     *
     * @param store the store
     * @param workplace the data folder and the language
     * @param registry where search fields are contributed
     * @param vault has the key, if the data are protected
     */
    public SearchComponent(Store store, Workplace workplace, IExtensionRegistry registry, Vault vault) {
        FieldExtensions extensions = new FieldExtensions(registry, new BundleTexts());
        search = new LuceneSearch(store, workplace.folder().resolve("index"), workplace.language(), extensions.read(),
                extensions.sources(), workplace.settled(), new Directories(() -> vault.key("index")));
    }

    /** Closes the index; called when the component ends. */
    public void close() {
        search.close();
    }

    @Override
    public Rows rows(ListQuery query) {
        return search.rows(query);
    }

    @Override
    public PastLists at(long changeSet, LocalDate today, Progress progress) {
        return search.at(changeSet, today, progress);
    }

    @Override
    public List<FieldDescription> fields(Class<? extends DomainEntity> list) {
        return search.fields(list);
    }

    @Override
    public Optional<FieldDescription> field(Class<? extends DomainEntity> list, String name) {
        return search.field(list, name);
    }

    @Override
    public List<Problem> problems(ListQuery query, Locale language) {
        return search.problems(query, language);
    }

    @Override
    public List<Suggestion> suggestions(ListQuery query) {
        return search.suggestions(query);
    }

    @Override
    public long[] existing(Class<? extends DomainEntity> list, long[] ids) {
        return search.existing(list, ids);
    }

    @Override
    public void read(Class<? extends DomainEntity> list, long[] ids, Consumer<Row> use) {
        search.read(list, ids, use);
    }

    @Override
    public long wildcard(Class<? extends DomainEntity> list, String words, int rows) {
        return search.wildcard(list, words, rows);
    }

    @Override
    public CompletionStage<Void> caughtUp() {
        return search.caughtUp();
    }

    @Override
    public IndexState state() {
        return search.state();
    }

    @Override
    public Store.Subscription subscribe(Consumer<IndexChange> listener) {
        return search.subscribe(listener);
    }

    @Override
    public void rebuild() {
        search.rebuild();
    }

    @Override
    public List<String> check(Locale language) {
        return search.check(language);
    }
}
