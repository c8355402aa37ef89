// SPDX-License-Identifier: EPL-2.0
/**
 * Lists and records on paper: as PDF files, which are what a printer gets, what is previewed, and what can be sent to somebody. An OSGi
 * service, without any user interface.
 *
 * <pre>
 * printer.sheets(Relation.class, new long[] { 4711 }, file, Progress.NONE);
 * try (Pages pages = printer.open(file)) {
 *     pages.picture(0, 96);
 * }
 * </pre>
 *
 * <p>Texts are set in Liberation Sans, which the PDF library brings along, and what that has no letters for in a font of the system, if
 * one of those that are commonly there has them; a question mark stands for the rest. Words that are written from right to left are,
 * but Arabic letters are not joined.
 */
package org.liaison.print;
