// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.picture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.liaison.store.Store.Subscription;
import org.liaison.ui.list.internal.table.RowPictures;
import org.liaison.ui.look.PictureShape;
import org.liaison.ui.work.Background;

/**
 * Keeps the pictures of the rows that were seen last; those that are not there yet are read together in the background, so that
 * scrolling waits for nothing. After a change they are read anew, and shown as they were until then.
 */
public final class LoadedPictures implements RowPictures {

    /** More than any screen has rows. */
    static final int MOST = 300;

    private final PictureSource<?> source;
    private final Background background;
    private final Control table;
    private final Map<Long, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Long> wanted = new LinkedHashSet<>();
    private PictureShape shape;
    private int generation;
    private boolean asked;

    /** A picture, null for none, and how many changes it has seen. */
    private record Kept(Image image, int generation) {
    }

    /**
     * Makes an empty store of pictures.
     *
     * @param source reads them
     * @param background where
     * @param table is painted again when they are there; they go with it
     */
    public LoadedPictures(PictureSource<?> source, Background background, Control table) {
        this.source = source;
        this.background = background;
        this.table = table;
        Subscription changes = source.store().subscribe(change -> {
            if (!table.isDisposed()) {
                table.getDisplay().asyncExec(() -> generation++);
            }
        });
        table.addListener(SWT.Dispose, event -> {
            changes.close();
            forget();
        });
    }

    @Override
    public Image of(long id, PictureShape wantedShape) {
        if (!wantedShape.equals(shape)) {
            forget();
            shape = wantedShape;
        }
        Kept known = kept.get(id);
        if (known == null || known.generation() != generation) {
            want(id);
        }
        return known == null ? null : known.image();
    }

    /** How many are kept. */
    int size() {
        return kept.size();
    }

    private void want(long id) {
        wanted.add(id);
        if (!asked) {
            asked = true;
            // when the painting that asks for them is over
            table.getDisplay().asyncExec(this::ask);
        }
    }

    private void ask() {
        asked = false;
        if (!table.isDisposed() && !wanted.isEmpty()) {
            List<Long> ids = List.copyOf(wanted);
            wanted.clear();
            PictureShape now = shape;
            int seen = generation;
            background.run(table, () -> source.read(ids, now), drawn -> take(ids, drawn, now, seen));
        }
    }

    private void take(List<Long> ids, Map<Long, ImageData> drawn, PictureShape drawnIn, int seen) {
        if (!drawnIn.equals(shape)) {
            return;
        }
        for (long id : ids) {
            ImageData data = drawn.get(id);
            Kept old = kept.put(id, new Kept(data == null ? null : new Image(table.getDisplay(), data), seen));
            dispose(old);
        }
        while (kept.size() > MOST) {
            dispose(kept.remove(kept.keySet().iterator().next()));
        }
        table.redraw();
    }

    private void forget() {
        kept.values().forEach(LoadedPictures::dispose);
        kept.clear();
        wanted.clear();
    }

    private static void dispose(Kept old) {
        if (old != null && old.image() != null) {
            old.image().dispose();
        }
    }
}
