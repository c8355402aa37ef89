// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.testing.internal.EmptyData;
import org.liaison.testing.internal.Framework;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * The real store and search on an empty database of the test's own. Registered as an instance field it lasts for one test, as a
 * static field for all tests of a class (which is faster: another database takes some tenths of a second).
 *
 * <p>It works as the application does: it registers a {@link Workplace}, and the components of Liaison, and of any plug-in under
 * test, start by themselves. So it needs OSGi.
 */
public final class StoreExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final Locale language;
    private BundleContext bundles;
    private boolean shared;
    private Path folder;
    private ServiceRegistration<Workplace> workplace;
    private Store store;
    private Search search;

    private StoreExtension(Locale language) {
        this.language = language;
    }

    /**
     * An extension to be registered.
     *
     * @param language the language of the user
     * @return the extension
     */
    public static StoreExtension speaking(Locale language) {
        return new StoreExtension(Objects.requireNonNull(language));
    }

    /**
     * What the author could take back now. Readers see what a change set writes before it is stored for good; so who waited for
     * records to be so waits for this, too, before he takes it back.
     *
     * @return the title of the last change set, empty if there is none
     */
    public String lastTitle() {
        return store().log().undoable(workplace().author()).map(set -> set.intent().title()).orElse("");
    }

    /** Takes the last change set of the author back, also one that is only about to be stored. */
    public void undoLast() {
        // an empty change set is never stored, but it has to wait for its turn
        store().change(Intent.typed("Wait"), nothing -> {
        });
        store().undo(store().log().undoable(workplace().author()).orElseThrow().id(), "Undo");
    }

    /**
     * The store; its database is up.
     *
     * @return never null
     */
    public Store store() {
        return store;
    }

    /**
     * Search, as it is: see {@link #found} for an answer that has seen everything stored so far.
     *
     * @return never null
     */
    public Search search() {
        return search;
    }

    /**
     * Any other service that works on the same database.
     *
     * @param type its contract
     * @param <T> its contract
     * @return never null
     */
    public <T> T service(Class<T> type) {
        return Framework.service(bundles, type);
    }

    /**
     * Where and as whom the test works.
     *
     * @return never null
     */
    public Workplace workplace() {
        return new Workplace(folder, "test", language);
    }

    /**
     * Runs a query after the index has caught up.
     *
     * @param query the query
     * @return the rows, to be closed
     */
    public Rows found(ListQuery query) {
        Framework.await(search.caughtUp().toCompletableFuture());
        return search.rows(query);
    }

    /**
     * A term that is shipped.
     *
     * @param vocabulary the vocabulary's key
     * @param code the term's code
     * @return the stored term
     */
    public Term term(String vocabulary, String code) {
        return store.list(TermFields.VOCABULARY, vocabulary).stream().filter(term -> term.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term " + code + " in " + vocabulary));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        open(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            open(context);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void open(ExtensionContext context) {
        bundles = Framework.started();
        folder = Framework.folder();
        EmptyData.of(context).copyInto(folder, empty -> register(empty).unregister());
        workplace = register(folder);
        store = Framework.service(bundles, Store.class);
        search = Framework.service(bundles, Search.class);
    }

    private ServiceRegistration<Workplace> register(Path data) {
        ServiceRegistration<Workplace> registration = bundles.registerService(Workplace.class,
                new Workplace(data, "test", language),
                (Dictionary<String, ?>) null);
        Framework.await(Framework.service(bundles, Store.class).ready().toCompletableFuture());
        return registration;
    }

    private void close() {
        if (workplace == null) {
            return;
        }
        workplace.unregister();
        workplace = null;
        Framework.remove(folder);
    }
}
