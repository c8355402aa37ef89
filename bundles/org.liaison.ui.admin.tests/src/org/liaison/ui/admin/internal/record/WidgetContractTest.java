// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.widgets.WidgetContract;

class WidgetContractTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @TestFactory
    Stream<DynamicNode> keepsTheContract() {
        return new WidgetContract(LIAISON, DISPLAY).of("org.liaison.ui.admin");
    }
}
