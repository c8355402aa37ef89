// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.values.Texts;

/**
 * Shows an address in the browser, in OpenStreetMap, after it has said where that leads and what is sent there.
 *
 * @param prompts asks
 * @param language the reader's language
 * @param browser opens an address of the web; false if nothing on this computer does
 */
record StreetMap(Prompts prompts, Locale language, Predicate<String> browser) {

    private static final Texts TEXTS = new Texts(StreetMap.class);
    private static final String SEARCH = "https://www.openstreetmap.org/search?query=";

    void open(Shell shell, String address) {
        String url = SEARCH + URLEncoder.encode(address, StandardCharsets.UTF_8);
        int answer = prompts.ask(new Prompt(shell, Prompt.Kind.QUESTION, text("openStreetMap"), text("leavesComputer", address),
                url, List.of(text("open"), text("cancel"))));
        if (answer == 0 && !browser.test(url)) {
            prompts.ask(new Prompt(shell, Prompt.Kind.ERROR, text("openStreetMap"), text("noBrowser", url), "",
                    List.of(text("close"))));
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
