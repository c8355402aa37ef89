// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.liaison.search.ListQuery;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.ui.DashboardContext.Month;

/** What a dashboard does for charts, at once and without a window. */
final class GivenDashboard {

    final List<ListQuery> shown = new ArrayList<>();
    List<Month> months = List.of();
    List<Bar> bars = List.of();
    String empty = "";

    DashboardContext context() {
        return (DashboardContext) Proxy.newProxyInstance(DashboardContext.class.getClassLoader(),
                new Class<?>[] { DashboardContext.class }, (proxy, method, given) -> switch (method.getName()) {
                    case "language" -> Locale.FRENCH;
                    case "load" -> load((Supplier<?>) given[0], given[1]);
                    case "months" -> months(given);
                    case "bars" -> bars(given);
                    case "show" -> shown.add((ListQuery) given[0]);
                    default -> throw new AssertionError(method.getName());
                });
    }

    @SuppressWarnings("unchecked")
    private static Object load(Supplier<?> read, Object show) {
        ((Consumer<Object>) show).accept(read.get());
        return null;
    }

    @SuppressWarnings("unchecked")
    private Object months(Object... given) {
        months = (List<Month>) given[0];
        empty = (String) given[1];
        return null;
    }

    @SuppressWarnings("unchecked")
    private Object bars(Object... given) {
        bars = (List<Bar>) given[0];
        empty = (String) given[1];
        return null;
    }
}
