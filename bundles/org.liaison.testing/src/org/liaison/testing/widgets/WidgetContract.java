// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.widgets;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.store.Intent;
import org.liaison.testing.Filled;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Screenshot;
import org.liaison.ui.look.Icons;

/**
 * The contract of {@link org.liaison.ui.DetailWidget} as tests, for every widget that a bundle contributes: it shows an empty record
 * and a full one, shows and edits, survives being made anew, refuses what is wrong, opens no window, and leaves nothing behind.
 */
public final class WidgetContract {

    private static final String POINT = "org.liaison.ui.detailWidgets";

    private final StoreExtension liaison;
    private final DisplayExtension display;

    /**
     * A suite for a test class.
     *
     * @param liaison the store
     * @param display the display
     */
    public WidgetContract(StoreExtension liaison, DisplayExtension display) {
        this.liaison = liaison;
        this.display = display;
    }

    /**
     * The tests of all widgets of a bundle; fails if it contributes none.
     *
     * @param bundle the bundle's symbolic name
     * @return one container a widget
     */
    public Stream<DynamicNode> of(String bundle) {
        List<IConfigurationElement> widgets = Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor(POINT))
                .filter(element -> element.getContributor().getName().equals(bundle)).toList();
        assertFalse(widgets.isEmpty(),
                () -> bundle + " contributes no widget: is its plugin.xml built, and the bundle a singleton?");
        return widgets.stream().map(element -> dynamicContainer(element.getAttribute("id"), tests(element)));
    }

    private Stream<DynamicNode> tests(IConfigurationElement widget) {
        return Stream.of(dynamicTest("introduces itself", () -> introduces(widget)),
                dynamicTest("shows an empty record", () -> shows(widget, false)),
                dynamicTest("shows a full record", () -> shows(widget, true)),
                dynamicTest("is edited and drops edits", () -> edits(widget)),
                dynamicTest("can be made anew again and again", () -> again(widget)));
    }

    private void introduces(IConfigurationElement widget) {
        assertAll(Stream.of("name", "description", "icon", "for", "class").<Executable>map(attribute -> () -> {
            String value = widget.getAttribute(attribute);
            assertTrue(value != null && !value.isBlank() && !value.startsWith("%"), () -> attribute + " is " + value);
        }));
        String preview = widget.getAttribute("preview");
        if (preview != null) {
            URL file = preview.contains(".")
                    ? WidgetStage.bundle(widget.getContributor().getName()).getEntry(preview)
                    : Icons.preview(preview);
            assertNotNull(file, () -> "There is no preview " + preview);
            Rectangle drawn = new Icons(display.display()).image(file, display.display().getSystemColor(SWT.COLOR_BLACK), 48)
                    .getBounds();
            assertEquals(48, drawn.width);
        }
        assertTrue(widget.getAttribute("id").startsWith(widget.getContributor().getName() + '.'),
                "The id is stored in users' layouts: start it with the bundle's name.");
    }

    private void shows(IConfigurationElement widget, boolean full) {
        try (WidgetStage<?> stage = stage(widget, full)) {
            stage.show(false);
            Driver driver = stage.driver();
            driver.waitUntil("something in the widget", () -> !driver.texts().isEmpty());
            assertEquals(List.of(), driver.texts().stream().filter(text -> text.matches("!.*!")).toList(),
                    "texts without translation");
            assertEquals(List.of(), driver.texts().stream().filter(text -> text.contains("null")).toList(),
                    "nulls on the screen");
            assertFalse(stage.copy().dirty(), "Showing a record must not change it.");
            picture(stage, widget, full ? "full" : "empty");
        }
    }

    private void edits(IConfigurationElement widget) {
        try (WidgetStage<?> stage = stage(widget, true)) {
            stage.show(true);
            Driver driver = stage.driver();
            driver.settle();
            assertFalse(stage.copy().dirty(), "Opening a record for editing must not change it.");
            showsWhatIsStored(stage);
            picture(stage, widget, "editing");
            if (Boolean.parseBoolean(widget.getAttribute("readOnly"))) {
                return;
            }
            Text editor = driver.all(Text.class).stream()
                    .filter(text -> text.getEditable() && text.getData(Driver.TEST_ID) != null)
                    .findFirst().orElse(null);
            if (editor != null) {
                driver.type(editor, editor.getText() + "9");
                assertTrue(stage.copy().dirty(), "What is typed must be staged in the working copy.");
                stage.copy().revert();
                driver.settle();
                assertFalse(stage.copy().dirty());
            }
        }
    }

    private static <E extends DomainEntity> void showsWhatIsStored(WidgetStage<E> stage) {
        EntityType<E> type = stage.copy().type();
        for (Text editor : stage.driver().all(Text.class)) {
            String id = String.valueOf(editor.getData(Driver.TEST_ID));
            type.fields().stream().filter(field -> id.equals(type.name() + '.' + field.name()))
                    .forEach(field -> assertEquals(stage.copy().property(field).text(), editor.getText(), id));
        }
    }

    private void again(IConfigurationElement widget) {
        try (WidgetStage<?> stage = stage(widget, true)) {
            for (boolean editing : new boolean[] { false, true, false, true, false }) {
                stage.show(editing);
                stage.driver().settle();
            }
            for (Control control : stage.body().getChildren()) {
                control.dispose();
            }
            Shell[] shells = display.display().getShells();
            assertEquals(1, shells.length, "A widget opens no window by being shown.");
        }
    }

    /** With LIAISON_GALLERY=1 in the environment the suite leaves pictures of all widgets, to be looked at. */
    private void picture(WidgetStage<?> stage, IConfigurationElement widget, String state) {
        if ("1".equals(System.getenv("LIAISON_GALLERY"))) {
            long end = System.nanoTime() + Duration.ofMillis(500).toNanos();
            stage.driver().waitUntil("everything to be drawn", () -> System.nanoTime() > end);
            Screenshot.of(display.display(), widget.getAttribute("id") + '-' + state);
        }
    }

    private WidgetStage<?> stage(IConfigurationElement widget, boolean full) {
        return stage(widget, liaison.store().type(widget.getAttribute("for"))
                .orElseThrow(() -> new AssertionError("Nobody brings the entity " + widget.getAttribute("for"))), full);
    }

    private <E extends DomainEntity> WidgetStage<E> stage(IConfigurationElement widget, EntityType<E> type, boolean full) {
        long[] id = new long[1];
        liaison.store().change(Intent.typed("Given: a record"), change -> {
            Filled filled = new Filled(change);
            E record = filled.record(type, full);
            change.add(record);
            id[0] = record.getId();
        });
        return WidgetStage.contributed(widget, liaison, display, liaison.store().find(type.javaType(), id[0]).orElseThrow());
    }
}
