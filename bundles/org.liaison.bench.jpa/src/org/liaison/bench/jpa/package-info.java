// SPDX-License-Identifier: EPL-2.0
/** EclipseLink without Liaison's store: what saving with the change log is held against. */
package org.liaison.bench.jpa;
