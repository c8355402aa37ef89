// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli;

import java.io.IOException;
import java.nio.file.Path;
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
     * Asks for the password of the data: what {@code --password-file} names, else the environment's {@code LIAISON_PASSWORD}, else what is
     * typed.
     *
     * @param question what is asked: the key of a sentence of the command line's
     * @return the password
     * @throws IOException if the file cannot be read
     * @throws WrongUseException if nobody is there to be asked
     */
    char[] password(String question) throws IOException;

    /**
     * Asks for another password, in the same way.
     *
     * @param file a file whose first line it is; may be null
     * @param variable the environment's variable
     * @param question what is asked: the key of a sentence of the command line's
     * @return the password
     * @throws IOException if the file cannot be read
     * @throws WrongUseException if nobody is there to be asked
     */
    char[] password(Path file, String variable, String question) throws IOException;

    /**
     * Asks for the password of a backup, if it has one that is not known.
     *
     * @param backup the backup
     * @param file a file whose first line it is; may be null
     * @throws IOException if the file cannot be read
     * @throws WrongUseException if it is wrong, or nobody is there to be asked
     */
    void unlock(Path backup, Path file) throws IOException;

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
