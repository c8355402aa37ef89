// SPDX-License-Identifier: EPL-2.0
/** What the extensions of JUnit share: the framework's bundles and services. */
package org.liaison.testing.internal;
