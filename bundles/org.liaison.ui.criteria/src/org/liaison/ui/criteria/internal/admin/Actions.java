// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.List;

import org.liaison.criteria.Named;

/** What can be done in a table of fields or values. */
interface Actions {

    void add();

    void edit(Named named);

    void order(List<Named> inOrder);

    void retire(Named named, boolean retired);

    void remove(Named named);

    void selected(Named named);
}
