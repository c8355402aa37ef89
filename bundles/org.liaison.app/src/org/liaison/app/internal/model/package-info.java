// SPDX-License-Identifier: EPL-2.0
/** Where the window's model comes from: put together from what is installed, or kept from the last start with the same. */
package org.liaison.app.internal.model;
