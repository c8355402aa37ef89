// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.work.Background;
import org.liaison.values.Texts;

/**
 * Contributions as guests: whose fault something is, who shows it, and which of them the user has switched off. One that throws, blocks
 * or writes what it should not must cost its own place on the screen and nothing else.
 */
@Creatable
@Singleton
public final class Guests {

    private static final Texts TEXTS = new Texts(Guests.class);
    private static final System.Logger LOG = System.getLogger(Guests.class.getName());

    private final Workplace workplace;
    private final Background background;
    private final Blame blame;
    private final SwitchedOff off;
    private final StuckFile stuck;
    private final List<Predicate<Trouble>> hosts = new CopyOnWriteArrayList<>();
    private final Map<String, Throwable> suspended = new ConcurrentHashMap<>();
    private final Map<String, Errand> errands = new ConcurrentHashMap<>();

    /**
     * Made by injection.
     *
     * @param store where is kept what is switched off
     * @param workplace the user, and where it is noted what has stopped the program
     * @param registry who contributes what
     * @param background does what they do off the window's thread
     */
    @Inject
    public Guests(Store store, Workplace workplace, IExtensionRegistry registry, Background background) {
        this.workplace = workplace;
        this.background = background;
        blame = new Blame(registry, workplace.language());
        off = new SwitchedOff(store, workplace.author());
        stuck = new StuckFile(workplace.folder());
    }

    /**
     * Runs what a contribution brings, whatever it throws.
     *
     * @param work calls it
     * @return what it threw; empty if all went well
     */
    public static Optional<Throwable> attempt(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Throwable thrown) {
            return Optional.of(thrown);
        }
    }

    /**
     * Runs what belongs to a host and may call contributions on its way, such as a layout. What these throw is told to who shows them.
     *
     * @param work the host's
     * @return whether all went well; what was nobody's fault is thrown on
     */
    public boolean contain(Runnable work) {
        Optional<Throwable> thrown = attempt(work);
        thrown.filter(one -> !told(one)).ifPresent(Guests::throwOn);
        return thrown.isEmpty();
    }

    private static void throwOn(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }

    private boolean told(Throwable thrown) {
        return blamed(thrown).filter(this::tell).isPresent();
    }

    /**
     * Finds out whether a contribution is to blame for what was thrown.
     *
     * @param thrown what was thrown
     * @return the contribution, and what it has thrown
     */
    public Optional<Trouble> blamed(Throwable thrown) {
        return blame.of(thrown).map(guest -> new Trouble(guest, thrown));
    }

    /**
     * Tells who shows a contribution of trouble with it. On the window's thread.
     *
     * @param trouble whose, and what
     * @return whether somebody shows it
     */
    public boolean tell(Trouble trouble) {
        note(trouble.guest(), trouble.thrown());
        if (trouble.thrown() instanceof TooSlowException) {
            suspended.put(trouble.guest().id(), trouble.thrown());
        }
        return hosts.stream().filter(host -> host.test(trouble)).count() > 0;
    }

    /**
     * What has kept the window waiting is not run again by itself, as long as the program runs.
     *
     * @param id the id of a contribution
     * @return what it has done; empty if it may run
     */
    public Optional<Throwable> suspended(String id) {
        return Optional.ofNullable(suspended.get(id));
    }

    /**
     * The user wants to try once more.
     *
     * @param id the id of a contribution
     */
    public void resume(String id) {
        suspended.remove(id);
    }

    /**
     * Notes for who reads the log what a contribution has done.
     *
     * @param guest whose fault it is
     * @param thrown what it threw
     */
    public void note(Guest guest, Throwable thrown) {
        LOG.log(Level.WARNING, guest.id() + " of " + guest.bundle() + " failed.", thrown);
    }

    /**
     * Who shows contributions is told of trouble with them, on the window's thread.
     *
     * @param owner what shows them; until it is disposed
     * @param host says whether it shows the contribution, and has said that it failed
     */
    public void onTrouble(Control owner, Predicate<Trouble> host) {
        hosts.add(host);
        owner.addListener(SWT.Dispose, event -> hosts.remove(host));
    }

    /**
     * Which contribution is at work on a stack.
     *
     * @param stack a thread's
     * @return empty if none is
     */
    public Optional<Guest> at(StackTraceElement... stack) {
        return blame.of(stack);
    }

    /**
     * A contribution as users know it.
     *
     * @param id its id
     * @return named by its id alone if nothing installed brings it
     */
    public Guest guest(String id) {
        return blame.guests().stream().filter(guest -> guest.id().equals(id)).findFirst()
                .orElseGet(() -> new Guest(id, id, "", "", "", false));
    }

    /**
     * The contributions that have a place of their own on the screen, which can be switched off. Reads the store: not for the window's
     * thread.
     *
     * @return in the order of the registry; behind them what is switched off and not installed any more
     */
    public List<Guest> placed() {
        List<Guest> installed = blame.guests().stream().filter(Guest::placed).toList();
        Set<String> known = installed.stream().map(Guest::id).collect(Collectors.toSet());
        return Stream
                .concat(installed.stream(), switchedOff().stream().filter(id -> !known.contains(id)).sorted().map(this::guest))
                .toList();
    }

    /**
     * What a contribution does off the window's thread.
     *
     * @param id its id
     * @return always the same
     */
    public Errand errand(String id) {
        return errands.computeIfAbsent(id, key -> new Errand(background));
    }

    /**
     * What is switched off for this user. What had stopped the program the last time is switched off with that. The first call reads
     * the store: not for the window's thread.
     *
     * @return ids of contributions
     */
    public Set<String> switchedOff() {
        stuck.take().forEach(id -> off.add(id, "stuck", TEXTS.get(workplace.language(), "offStuck", guest(id).name())));
        return off.ids();
    }

    /**
     * Switches a contribution off, for this user, as one change set that can be taken back. Not for the window's thread.
     *
     * @param id its id
     */
    public void switchOff(String id) {
        off.add(id, "user", TEXTS.get(workplace.language(), "off", guest(id).name()));
    }

    /**
     * Switches a contribution on again. Not for the window's thread.
     *
     * @param id its id
     */
    public void switchOn(String id) {
        off.remove(id, TEXTS.get(workplace.language(), "on", guest(id).name()));
    }

    /**
     * Notes that a contribution has stopped the program, where the next start finds it even if this one is ended by force.
     *
     * @param guest whose fault it is; null if the window works again
     */
    void stuck(Guest guest) {
        stuck.write(guest == null ? List.of() : List.of(guest.id()));
    }
}
