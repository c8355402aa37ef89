// SPDX-License-Identifier: EPL-2.0
/**
 * Values that know their own rules: SIREN, SIRET, VAT number, IBAN, e-mail address, phone number, web address, NAF code.
 *
 * <p>A rule reads what a person typed and either accepts it in one canonical form or says what is wrong:
 *
 * <pre>
 * switch (Siren.RULE.parse("732 829 320")) {
 *     case Parsed.Accepted(String siren) -&gt; relation.setSiren(siren);
 *     case Parsed.Refused(Problem problem) -&gt; show(problem.text(Locale.FRENCH));
 * }
 * </pre>
 */
package org.liaison.values;
