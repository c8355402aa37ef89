// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

/** The key of what a file or picture contains: it says which one, and nothing that anybody would want to read. */
public final class ContentKey {

    /** Accepts any key; a field of this rule is no text for people, which histories go by. */
    public static final TextRule RULE = typed -> new Parsed.Accepted(typed.strip());

    private ContentKey() {
    }
}
