// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.Store;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.contributed.Contributions;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.LayoutXml;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.Layouts;
import org.liaison.ui.detail.internal.view.DetailKit;

/**
 * Opens records one after another, as a double-click in a list does, says of each how long it took until it was painted, and ends
 * the client; when asked to by {@code -Dliaison.trial=Relation:200}, a kind of record and how many. With {@code :full} behind it all
 * widgets that there are stand on one tab, the first of them a second time below until there are thirty, and with {@code :4711} behind
 * that it is always the record of this id. The time runs from the request, and ends with the last painting before the editor comes to
 * rest.
 */
final class OpeningTrial {

    static final String ASKED = "liaison.trial";

    private static final System.Logger LOG = System.getLogger("liaison.open");
    private static final int WARM = 60;
    private static final int WIDGETS = 30;
    private static final int CALM_MILLIS = 1500;
    /** Nothing is painted any more when nothing was for this time. */
    private static final int REST_MILLIS = 120;
    private static final int NANOS_IN_MILLI = 1_000_000;

    private final MApplication application;
    private final RecordOpener opener;
    private final Display display;
    private final List<Runnable> steps = new ArrayList<>();
    private Class<? extends DomainEntity> type;
    private FrozenSelection selection;
    private DetailKit kit;
    private boolean begun;

    @Inject
    OpeningTrial(MApplication application, RecordOpener opener, Display display) {
        this.application = application;
        this.opener = opener;
        this.display = display;
    }

    @Inject
    @Optional
    void listShown(@UIEventTopic(ModelIds.TOPIC_LIST_SHOWN) Integer rows) {
        if (rows > 0 && !begun) {
            begun = true;
            display.timerExec(CALM_MILLIS, this::begin);
        }
    }

    private void begin() {
        if (application.getContext().get(Store.class) == null) {
            display.timerExec(CALM_MILLIS, this::begin);
            return;
        }
        kit = ContextInjectionFactory.make(DetailKit.class, application.getContext());
        String[] asked = System.getProperty(ASKED).split(":");
        type = kit.forms().store().type(asked[0]).orElseThrow().javaType();
        int times = Integer.parseInt(asked[1]) + WARM;
        if (asked.length > 2) {
            arrangeAll();
        }
        long[] ids = asked.length > 3 ? new long[] { Long.parseLong(asked[3]) } : all();
        List<Long> shuffled = new ArrayList<>(LongStream.of(ids).boxed().toList());
        Collections.shuffle(shuffled, new Random(7));
        selection = new FrozenSelection(type, "", shuffled.stream().mapToLong(Long::longValue).toArray());
        for (int i = 0; i < times; i++) {
            int index = i % ids.length;
            boolean counts = i >= WARM;
            steps.add(() -> open(index, counts));
        }
        next();
    }

    private long[] all() {
        try (Rows rows = kit.forms().search().rows(ListQuery.all(type))) {
            return rows.ids();
        }
    }

    private void arrangeAll() {
        Contributions enough = new AtLeast(WIDGETS, kit.contributions());
        application.getContext().set(DetailKit.class,
                new DetailKit(kit.forms(), enough, kit.contents(), kit.guests()));
        List<List<String>> columns = List.of(new ArrayList<>(), new ArrayList<>());
        for (ContributedWidget widget : enough.widgets(type.getSimpleName())) {
            columns.get(columns.get(0).size() > columns.get(1).size() ? 1 : 0).add(widget.id());
        }
        LOG.log(Level.INFO, "widgets " + columns.stream().mapToInt(List::size).sum() + ", "
                + kit.contributions().widgets(type.getSimpleName()).size() + " different");
        new Layouts(kit.forms().store(), kit.forms().author()).saveAs(new Subject(type.getSimpleName(), ""), "full", false,
                LayoutXml.write(new Layout(List.of(new Layout.Tab("full", "full", columns)))), "full");
    }

    private void next() {
        if (steps.isEmpty()) {
            application.getContext().get(IWorkbench.class).close();
        } else {
            steps.removeFirst().run();
        }
    }

    private void open(int index, boolean counts) {
        RecordRef record = new RecordRef(type, selection.ids()[index]);
        long start = System.nanoTime();
        opener.open(record, selection);
        MPart part = application.getContext().get(EModelService.class)
                .findElements(application, ModelIds.DETAIL_PART, MPart.class)
                .stream().filter(one -> record.equals(EditorState.record(one, kit))).findFirst().orElseThrow();
        DetailPart editor = (DetailPart) part.getObject();
        painted(editor, record, start, time -> {
            if (counts) {
                LOG.log(Level.INFO, "opened " + time / 1e6);
            }
            part.getContext().get(EPartService.class).hidePart(part, true);
            display.timerExec(REST_MILLIS, this::next);
        });
    }

    private void painted(DetailPart editor, RecordRef record, long start, LongConsumer then) {
        Control area = editor.view().control();
        long[] last = new long[1];
        Runnable rest = new Runnable() {
            @Override
            public void run() {
                int rested = (int) ((System.nanoTime() - last[0]) / NANOS_IN_MILLI);
                if (rested < REST_MILLIS) {
                    display.timerExec(REST_MILLIS - rested, this);
                } else {
                    then.accept(last[0] - start);
                }
            }
        };
        Listener painting = event -> {
            if (record.equals(editor.view().record())) {
                // comes after the whole frame, which begins with what contains everything else
                display.asyncExec(() -> {
                    if (last[0] == 0) {
                        display.timerExec(REST_MILLIS, rest);
                    }
                    last[0] = System.nanoTime();
                });
            }
        };
        area.addListener(SWT.Paint, painting);
    }
}
