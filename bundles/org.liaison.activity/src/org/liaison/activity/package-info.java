// SPDX-License-Identifier: EPL-2.0
/**
 * What is to be done and what was done: {@link org.liaison.activity.Activity tasks, calls with their notes, meetings, reminders}, about
 * relations and contacts. {@link org.liaison.activity.Agenda} reads and changes them:
 *
 * <pre>
 * Activity call = agenda.draft(ActivityVocabulary.CALL);
 * call.setContact(contact);
 * call.setNotes("Rappeler la semaine prochaine");
 * agenda.add(call, Origin.TYPED);
 * </pre>
 */
package org.liaison.activity;
