// SPDX-License-Identifier: EPL-2.0
/**
 * Files in and out: import and export of relations and contacts, and sample data. Three OSGi services, without any user interface;
 * the client's dialogs and the command line use the same.
 *
 * <pre>
 * ImportPlan plan = importer.plan(file, Relation.class, Map.of("Security", "name"));
 * ImportReport report = importer.run(plan, Progress.NONE);
 * report.created();
 * store.undo(report.changeSet().orElseThrow().id(), title);
 * </pre>
 *
 * <p>A file is one change set: all of it is stored, or nothing. Memory does not grow with it. A row that is refused is written to a
 * file beside it, with the reason, to be mended and imported again; a second import of the same file changes nothing.
 */
package org.liaison.exchange;
