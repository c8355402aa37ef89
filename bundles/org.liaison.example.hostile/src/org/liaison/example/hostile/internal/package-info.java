// SPDX-License-Identifier: EPL-2.0
/** What plug-ins must not do, a class each. Tests hold Liaison to bear it. */
package org.liaison.example.hostile.internal;
