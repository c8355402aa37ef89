// SPDX-License-Identifier: EPL-2.0
/** Keeps data safe without the user's doing: backups that are made by themselves, are verified, and make room for newer ones. */
package org.liaison.guard;
