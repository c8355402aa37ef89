// SPDX-License-Identifier: EPL-2.0
/**
 * Liaison without a screen: everything that the client does to data, on the same services, for scripts.
 *
 * <p>A module adds a command by registering a {@link org.liaison.cli.Command} as an OSGi service, as all built-in commands do. Options
 * and parameters are fields with annotations of picocli:
 *
 * <pre>
 * public final class Birthdays implements Command {
 *     &#64;Override
 *     public Task prepare(Session session) {
 *         return new Run(session);
 *     }
 *
 *     &#64;picocli.CommandLine.Command(name = "birthdays", description = "Who has a birthday today.")
 *     private record Run(Session session) implements Task {
 *         &#64;Override
 *         public ExitCode run() {
 *             session.service(Store.class).scan(Contact.class, 1000, …);
 *             session.out().line("Marie Roy");
 *             return ExitCode.DONE;
 *         }
 *     }
 * }
 * </pre>
 *
 * <p>With {@code --json} a command writes JSON only: one object a line. What is wrong goes to standard error, one line each:
 * {@code liaison: FILE:LINE: column: what is wrong and what to do}.
 */
package org.liaison.cli;
