// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import java.io.PrintStream;
import java.util.Map;

import org.liaison.cli.Output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Results on two streams. */
final class Console implements Output {

    private static final Gson JSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final int WIDTH = 78;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private boolean json;
    private boolean showing;

    /**
     * Writes to streams.
     *
     * @param out where results go
     * @param err where it is said what is wrong
     * @param watched whether somebody is looking at the latter
     */
    Console(PrintStream out, PrintStream err, boolean watched) {
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    void json(boolean wanted) {
        json = wanted;
    }

    @Override
    public boolean json() {
        return json;
    }

    @Override
    public void line(String text) {
        if (!json) {
            progress("");
            out.print(text + '\n');
        }
    }

    @Override
    public void object(Map<String, ?> values) {
        if (json) {
            progress("");
            out.print(JSON.toJson(values) + '\n');
        }
    }

    @Override
    public void wrong(String place, String text) {
        progress("");
        err.println("liaison: " + (place.isEmpty() ? "" : place + ": ") + text.replace('\n', ' '));
    }

    @Override
    public void progress(String text) {
        if (watched && (showing || !text.isEmpty())) {
            String line = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
            err.print('\r' + line + " ".repeat(WIDTH - line.length()) + '\r');
            err.flush();
            showing = !text.isEmpty();
        }
    }

    PrintStream stream() {
        return out;
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
