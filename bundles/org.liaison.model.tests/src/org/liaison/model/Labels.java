// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The texts of one package in one language only, nothing inherited from English. */
final class Labels {

    private Labels() {
    }

    static Map<String, String> of(String packageName, Locale language) {
        String suffix = language.getLanguage().equals("en") ? "" : '_' + language.getLanguage();
        ResourceBundle bundle = ResourceBundle.getBundle(packageName + ".messages" + suffix, Locale.ROOT,
                DomainEntity.class.getClassLoader());
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
