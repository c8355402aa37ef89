// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;

/**
 * Something that breaks a rule.
 *
 * @param where the file, relative to the checkout, with its line where one is known
 * @param what what is wrong there
 */
record Finding(String where, String what) {

    /**
     * Fails with all findings and what to do about them.
     *
     * @param findings what breaks the rule
     * @param remedy what to do instead
     */
    static void none(Stream<Finding> findings, String remedy) {
        List<Finding> all = findings.toList();
        if (!all.isEmpty()) {
            Assertions.fail(all.stream().map(Finding::toString)
                    .collect(Collectors.joining("\n  ", all.size() + " finding(s). " + remedy + "\n  ", "\n")));
        }
    }

    /**
     * Fails if a rule looked at too little to mean anything.
     *
     * @param least how much there is at least
     * @param seen how much the rule looked at
     * @param what what was counted
     */
    static void floor(long least, long seen, String what) {
        Assertions.assertTrue(seen >= least, () -> "Looked at only " + seen + ' ' + what + ", there are at least " + least
                + ": the rule is blind. Is the system property liaison.root the checkout, and is it compiled?");
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
