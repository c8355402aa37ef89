// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.file;

import org.liaison.store.Contents.Content;

/**
 * A file whose content is kept, on its way into a dossier.
 *
 * @param name its harmless name
 * @param mediaType what it contains
 * @param content its content
 * @param text the words in it; empty if there are none, or none that are understood
 */
public record Piece(String name, String mediaType, Content content, String text) {
}
