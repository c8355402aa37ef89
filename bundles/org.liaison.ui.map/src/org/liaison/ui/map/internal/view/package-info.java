// SPDX-License-Identifier: EPL-2.0
/** A map that is drawn: outlines, cities for orientation, pins, and moving about by mouse and keyboard. */
package org.liaison.ui.map.internal.view;
