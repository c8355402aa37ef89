// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.kill;

import java.nio.file.Path;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** What runs in the process that is killed. */
public final class Doomed {

    private Doomed() {
    }

    /**
     * Starts the bundles, which the framework remembers.
     *
     * @param bundles of the framework
     * @throws BundleException if one does not start
     */
    public static void prepare(BundleContext bundles) throws BundleException {
        Place.start(bundles);
    }

    /**
     * Does a deed until somebody kills it.
     *
     * @param bundles of the framework
     * @param folder the data folder
     * @param deed the name of the deed
     * @param kill the number of the kill, from which what is done is numbered
     * @param tables how many tables a plug-in adds
     * @param journal the file to say in what is done
     */
    public static void run(BundleContext bundles, Path folder, String deed, int kill, int tables, Path journal) {
        Journal said = new Journal(journal);
        Deed what = Deed.valueOf(deed);
        if (what.opens()) {
            said.ready();
        }
        Place place = Place.open(bundles, folder, tables);
        if (!what.opens()) {
            said.ready();
        }
        for (int number = kill * Deed.TIMES;; number++) {
            what.once(place, said, number);
            if (what.closes()) {
                place.close();
                place = Place.open(bundles, folder, tables);
            }
        }
    }
}
