// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import java.nio.file.Path;
import java.util.Map;

import org.liaison.exchange.ImportReport;
import org.liaison.model.DomainEntity;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

/**
 * Imports files into the store of a single test.
 *
 * @param place the store
 * @param list what the rows are
 */
record Loading(StoreExtension place, Class<? extends DomainEntity> list) {

    ImportReport load(Path file) {
        FileImporter importer = new FileImporter(place.store(), place.workplace());
        return importer.run(importer.plan(file, list, Map.of()), Progress.NONE);
    }
}
