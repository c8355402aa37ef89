// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.InetAddressValidator;

/** The address of a web site or page: only {@code http} and {@code https}, since others could do harm when clicked. */
public final class WebAddress {

    /**
     * Accepts an address with or without {@code https://}; the canonical form has it, and its host in lower case. It is shown
     * without, as people write it.
     */
    public static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            return WebAddress.parse(typed.strip());
        }

        @Override
        public String show(String value) {
            return value.startsWith(HTTPS) ? value.substring(HTTPS.length()) : value;
        }
    };

    private static final String HTTPS = "https://";
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):(?![0-9]).*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:(https?)://)?([^/?#:@\\s]+)(:[0-9]{1,5})?([/?#][^\\s]*)?");

    /** As names in the DNS may be; the library fails on what is much longer. */
    static final int LONGEST_HOST = 253;

    private WebAddress() {
    }

    private static Parsed parse(String typed) {
        Matcher scheme = SCHEME.matcher(typed);
        if (scheme.matches() && !scheme.group(1).matches("(?i)https?")) {
            return Refusal.of("web.scheme", scheme.group(1));
        }
        if (typed.indexOf('@') >= 0 && !typed.contains("/")) {
            return Refusal.of("web.isEmail");
        }
        Matcher address = ADDRESS.matcher(typed);
        if (!address.matches()) {
            return Refusal.of("web.form");
        }
        String host = address.group(2).toLowerCase(Locale.ROOT);
        if (host.length() > LONGEST_HOST
                || !DomainValidator.getInstance().isValid(host)
                        && !InetAddressValidator.getInstance().isValidInet4Address(host)) {
            return Refusal.of("web.host", host);
        }
        String path = or(address.group(4), "");
        return new Parsed.Accepted(or(address.group(1), "https").toLowerCase(Locale.ROOT) + "://" + host
                + or(address.group(3), "") + (path.equals("/") ? "" : path));
    }

    private static String or(String part, String otherwise) {
        return part == null ? otherwise : part;
    }
}
