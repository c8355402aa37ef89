// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.Locale;

import org.apache.commons.validator.routines.EmailValidator;

/** An e-mail address (RFC 5321 and 5322), also with an internationalised domain. */
public final class EmailAddress {

    /**
     * Accepts one address, also as {@code mailto:} link or as {@code Name <address>}; the canonical form has its domain in lower
     * case. The part before the at sign is left as it is: only its mail server knows whether case matters there.
     */
    public static final TextRule RULE = typed -> parse(bare(typed.strip()));

    private EmailAddress() {
    }

    private static String bare(String typed) {
        String inside = typed.replaceFirst("(?s)^[^<>]*<([^<>]*)>$", "$1").strip();
        return inside.regionMatches(true, 0, "mailto:", 0, 7) ? inside.substring(7) : inside;
    }

    private static Parsed parse(String address) {
        int at = address.lastIndexOf('@');
        if (at < 0) {
            return Refusal.of("email.noAt");
        }
        if (address.matches(".*[\\s,;].*")) {
            return Refusal.of("email.several");
        }
        String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        if (at == 0 || domain.isEmpty()) {
            return Refusal.of("email.half");
        }
        if (!domain.contains(".")) {
            return Refusal.of("email.domain", domain);
        }
        String value = address.substring(0, at + 1) + domain;
        return domain.length() <= WebAddress.LONGEST_HOST && EmailValidator.getInstance().isValid(value)
                ? new Parsed.Accepted(value)
                : Refusal.of("email.form");
    }
}
