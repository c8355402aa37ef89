// SPDX-License-Identifier: EPL-2.0
package org.liaison.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages that plug-ins contribute. A service. */
public interface HelpPages {

    /**
     * All pages.
     *
     * @param language the reader's language; a page that does not exist in it is given in English
     * @return in the order of the contents list; pages that cannot be read are logged and left out
     */
    List<HelpPage> pages(Locale language);

    /**
     * One page.
     *
     * @param language the reader's language
     * @param name its name or its whole id
     * @return empty if there is none
     */
    default Optional<HelpPage> page(Locale language, String name) {
        return pages(language).stream().filter(page -> page.id().equals(name) || page.name().equals(name)).findFirst();
    }
}
