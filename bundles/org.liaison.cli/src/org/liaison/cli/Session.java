// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli;

import java.util.Locale;

import org.liaison.store.Workplace;

/** What a command works with. */
public interface Session {

    /**
     * Where and as whom it works.
     *
     * @return never null
     */
    Workplace workplace();

    /**
     * The language that the user is spoken to in.
     *
     * @return never null; also before the workplace is known
     */
    Locale language();

    /**
     * A service, which is waited for. The first one that needs the database starts it.
     *
     * @param type its interface
     * @param <S> its interface
     * @return the service
     */
    <S> S service(Class<S> type);

    /**
     * Ends the services, so that another process can work in the data folder. None can be asked for afterwards.
     */
    void release();

    /**
     * Ends the services and starts them again, as if the program were started anew. Services from before are of no use any more.
     *
     * @param between done while no service works in the data folder
     */
    void restart(Runnable between);

    /**
     * Whether the user wants the command to end (Ctrl-C). It takes back what it did then, and returns.
     *
     * @return true once he does
     */
    boolean cancelled();

    /**
     * Where results go.
     *
     * @return never null
     */
    Output out();
}
