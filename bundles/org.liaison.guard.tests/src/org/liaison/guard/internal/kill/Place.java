// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.kill;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.liaison.exchange.Importer;
import org.liaison.model.crm.Relation;
import org.liaison.model.ModelContribution;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Backups;
import org.liaison.store.ChangeSet;
import org.liaison.store.Database;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The services of Liaison on a data folder, opened as the application opens them. It holds on to each that it was asked for, as a
 * window does: a service that nobody holds is closed, and the next question would open the database anew.
 */
final class Place implements AutoCloseable {

    private static final String COMPONENTS = "org.apache.felix.scr";

    private final BundleContext bundles;
    private final Path folder;
    private final int tables;
    private final ServiceRegistration<ModelContribution> growth;
    private final ServiceRegistration<Workplace> workplace;
    private final Map<Class<?>, ServiceTracker<?, ?>> held = new HashMap<>();

    private Place(BundleContext bundles, Path folder, int tables) {
        this.bundles = bundles;
        this.folder = folder;
        this.tables = tables;
        growth = bundles.registerService(ModelContribution.class, new Growth(tables), (Dictionary<String, ?>) null);
        workplace = bundles.registerService(Workplace.class, new Workplace(folder, "ann", Locale.ENGLISH),
                (Dictionary<String, ?>) null);
    }

    /** Starts whatever has components and needs no window. */
    static void start(BundleContext bundles) throws BundleException {
        for (Bundle bundle : bundles.getBundles()) {
            String name = bundle.getSymbolicName();
            if (name.equals(COMPONENTS)
                    || name.startsWith("org.liaison.") && !name.startsWith("org.liaison.ui") && hasComponents(bundle)) {
                bundle.start();
            }
        }
    }

    private static boolean hasComponents(Bundle bundle) {
        Dictionary<String, String> headers = bundle.getHeaders("");
        return headers.get("Service-Component") != null && headers.get(Constants.FRAGMENT_HOST) == null;
    }

    /** Opens a folder, which may be empty, with so many tables of a plug-in. */
    static Place open(BundleContext bundles, Path folder, int tables) {
        Place place = new Place(bundles, folder, tables);
        place.store().ready().toCompletableFuture().join();
        return place;
    }

    Store store() {
        return service(Store.class);
    }

    Search search() {
        return service(Search.class);
    }

    Backups backups() {
        return service(Backups.class);
    }

    Importer importer() {
        return service(Importer.class);
    }

    /** All change sets of a title's first word, the oldest first. */
    List<ChangeSet> sets(String word) {
        return everySet().filter(set -> set.intent().title().startsWith(word)).toList();
    }

    /** All change sets, the oldest first. */
    Stream<ChangeSet> everySet() {
        return store().log().newest(Integer.MAX_VALUE, Long.MAX_VALUE).reversed().stream();
    }

    /** What is wrong with the data, and with the index when it has caught up. */
    List<String> findings() {
        search().caughtUp().toCompletableFuture().join();
        List<String> inStore = store().check();
        try (Rows rows = search().rows(ListQuery.all(Relation.class))) {
            long stored = store().count(Relation.class);
            List<String> missing = rows.size() == stored ? List.of() : List.of(rows.size() + " listed, " + stored + " stored");
            return Stream.of(inStore, search().check(Locale.ENGLISH), missing).flatMap(List::stream).toList();
        }
    }

    Database database() {
        return service(Database.class);
    }

    int tables() {
        return tables;
    }

    Path folder() {
        return folder;
    }

    private <T> T service(Class<T> type) {
        ServiceTracker<?, ?> tracker = held.computeIfAbsent(type, wanted -> {
            ServiceTracker<?, ?> opened = new ServiceTracker<>(bundles, wanted, null);
            opened.open();
            return opened;
        });
        try {
            return type.cast(Objects.requireNonNull(tracker.waitForService(TimeUnit.MINUTES.toMillis(1)), type.getName()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        held.values().forEach(ServiceTracker::close);
        workplace.unregister();
        growth.unregister();
    }
}
