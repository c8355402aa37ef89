// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.StoreException;
import org.liaison.store.Workplace;

/**
 * A process that changes data on a disk of which one operation fails, or all from one on, and says how many change sets were stored
 * and with what words it was refused. It ends as a program does that is killed.
 */
final class FaultyWork {

    static final int RECORDS = 60;
    /** The change set before all others. */
    static final String BEGIN = "Begin";

    /** Instead of a number of change sets: the program has to be started again. */
    static final int ENDED = -1;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** One change set each. */
    static final List<Consumer<Store>> STEPS = List.of(
            store -> store.change(Intent.typed("Add"), change -> {
                Relation relation = new Relation();
                relation.setName("New");
                change.add(relation);
                change.flush();
                Address address = new Address();
                address.setRelation(relation);
                change.add(address);
            }),
            store -> store.change(Intent.typed("Rename"), change -> change.scan(Relation.class, RECORDS,
                    some -> change.editAll(some, relation -> relation.setName("Renamed")))),
            store -> store.undo(store.log().last(), "Undo"),
            store -> store.change(Intent.typed("Delete"), change -> change.scan(Relation.class, RECORDS,
                    some -> change.remove(Relation.class, some.stream().limit(10).map(Relation::getId).toList()))));

    private FaultyWork() {
    }

    /** Arguments: a folder, which operation fails, whether those after it fail, too; and one more to go on when room is back. */
    public static void main(String[] arguments) {
        System.setProperty("derby.subSubProtocol." + FaultyDisk.PREFIX, FaultyStorage.class.getName());
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        Faults.OF_THIS_PROCESS.arm(Long.parseLong(arguments[1]), Boolean.parseBoolean(arguments[2]));
        int stored = 0;
        String said = "";
        EclipseLinkStore store = store(folder, FaultyDisk.PREFIX);
        try {
            for (Consumer<Store> step : STEPS) {
                step.accept(store);
                stored++;
            }
        } catch (StoreException refused) {
            said = refused.getMessage();
        }
        long operations = Faults.OF_THIS_PROCESS.operations();
        if (arguments.length > 3 && !said.isEmpty()) {
            stored = goOn(store);
        }
        out.println(stored + ";" + operations + ";" + said.replace('\n', ' '));
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** Room is back: what is left is done in the same program; what was refused may have been stored all the same. */
    private static int goOn(EclipseLinkStore store) {
        Faults.OF_THIS_PROCESS.disarm();
        if (!isOpenAgain(store)) {
            return ENDED;
        }
        int stored = (int) store.log().newest(100, Long.MAX_VALUE).stream()
                .takeWhile(set -> !set.intent().title().equals(BEGIN)).count();
        for (Consumer<Store> step : STEPS.subList(stored, STEPS.size())) {
            step.accept(store);
            stored++;
        }
        return stored;
    }

    /** It is not opened again more often than once a second; and never if it says that the program has to be started again. */
    private static boolean isOpenAgain(EclipseLinkStore store) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (;;) {
            try {
                store.log().newest(1, Long.MAX_VALUE);
                return true;
            } catch (StoreException notYet) {
                if (System.nanoTime() > end) {
                    if (!notYet.getMessage().contains("start the program once more")) {
                        throw notYet;
                    }
                    return false;
                }
                Thread.onSpinWait();
            }
        }
    }

    /** A store of which the database lies in a folder, on a storage that Derby knows by a name. */
    static EclipseLinkStore store(Path folder, String storage) {
        return new EclipseLinkStore(
                new StoreSetup(new FolderDatabase(folder, storage), new Workplace(folder, "ann", Locale.ENGLISH),
                        Clock.systemUTC(), List.of(new CrmModel())));
    }
}
