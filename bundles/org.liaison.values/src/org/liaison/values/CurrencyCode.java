// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A currency: ISO 4217. */
public final class CurrencyCode {

    /** Accepts a code in any case, and the signs of the euro, the pound and the dollar (of the United States). */
    public static final TextRule RULE = typed -> parse(Refusal.bare(typed));

    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "$", "USD", "EURO", "EUR", "EUROS", "EUR");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyCode() {
    }

    /**
     * What a currency is called.
     *
     * @param code an ISO 4217 code; never null
     * @param language the reader's language; never null
     * @return its name
     * @throws IllegalArgumentException if there is no such currency
     */
    public static String name(String code, Locale language) {
        return Currency.getInstance(code).getDisplayName(language);
    }

    private static Parsed parse(String bare) {
        String code = SIGNS.getOrDefault(bare, bare);
        return CODES.contains(code) ? new Parsed.Accepted(code) : Refusal.of("currency.unknown", code);
    }
}
