// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Change;
import org.liaison.store.Reader;
import org.liaison.ui.edit.Property;
import org.liaison.ui.edit.WorkingCopy;

/**
 * What a widget builds with: rows of fields that show or edit as the host says, or any controls of its own on {@link #body}.
 *
 * @param <E> the kind of record
 */
public interface WidgetContext<E extends DomainEntity> {

    /**
     * The record as it was last read. To change it use {@link #field}, {@link #property} or {@link #parts}.
     *
     * @return never null
     */
    E record();

    /**
     * Whether the user pressed the pencil.
     *
     * @return false if values are only shown
     */
    boolean editing();

    /**
     * The reader's language.
     *
     * @return never null
     */
    Locale language();

    /**
     * Starts editing, as the pencil does: for what a widget draws itself and the user clicks. Does nothing while it is being edited
     * and where there is nothing to edit.
     */
    void edit();

    /**
     * Adds a row: the field's label, and its value or, while editing, an editor for its type with validation at the field.
     *
     * @param field the field
     * @param <V> its type
     */
    <V> void field(Field<E, V> field);

    /**
     * Adds a row that only shows, for values that the widget edits with controls of its own; a click on it starts editing.
     *
     * @param label what they are called
     * @param values what is shown; nothing, for which the row says that it is not filled in
     * @param look how
     */
    void values(String label, java.util.List<String> values, Look look);

    /** How values are shown. */
    enum Look {
        /** A line. */
        LINE,
        /** Several lines, below the label. */
        LINES,
        /** Small labels beside each other. */
        LABELS
    }

    /**
     * Adds a table or cards of the record's parts, such as its addresses: while editing with fields to edit, a button to add and
     * one to remove each.
     *
     * @param reference the parts' reference to the record
     * @param fields what is shown of each part, in order
     * @param emptyText what is said when there are none
     * @param <P> the kind of part
     */
    <P extends DomainEntity> void parts(Field<P, E> reference, java.util.List<Field<P, ?>> fields, String emptyText);

    /**
     * Adds rows of a part in a place of the widget's own, for widgets that lay their parts out themselves. What is wrong in them is
     * shown, and keeps the widget from being saved, as in its own rows.
     *
     * @param parent where: a composite without a layout; the rows live as long as it does
     * @param part the part, from {@link #copy}
     * @param fields what is shown of it, in order
     * @param <P> the kind of part
     */
    <P extends DomainEntity> void fields(Composite parent, WorkingCopy<P> part, java.util.List<Field<P, ?>> fields);

    /**
     * Adds the parts of a part in a place of the widget's own, such as the addresses of an establishment.
     *
     * @param parent where: a composite without a layout
     * @param owner the part whose parts they are; they were {@linkplain WorkingCopy#load loaded} into it
     * @param reference the parts' reference to their owner
     * @param fields what is shown of each part, in order
     * @param emptyText what is said when there are none
     * @param <P> the kind of part
     * @param <O> the kind of their owner
     */
    <P extends DomainEntity, O extends DomainEntity> void parts(Composite parent, WorkingCopy<O> owner, Field<P, O> reference,
            java.util.List<Field<P, ?>> fields, String emptyText);

    /**
     * A handle on a field of the working copy, for controls that the widget makes itself.
     *
     * @param field the field
     * @param <V> its type
     * @return the handle
     */
    <V> Property<V> property(Field<E, V> field);

    /**
     * The working copy behind this widget, saved by the disk.
     *
     * @return never null
     */
    WorkingCopy<E> copy();

    /**
     * Where to create controls: a composite with a two-column grid (label, value), in which {@link #field} adds rows too.
     *
     * @return never null
     */
    Composite body();

    /**
     * Reads something from the store in the background, then shows it.
     *
     * @param read reads, on a background thread
     * @param show shows it, on the UI thread; not called if the widget is gone meanwhile
     * @param <T> what is read
     */
    <T> void load(Function<Reader, T> read, Consumer<T> show);

    /**
     * Adds what is said where there is nothing to show, with an action to change that.
     *
     * @param text what is said
     * @param actionLabel the action's label; null for none
     * @param action what it does
     */
    void empty(String text, String actionLabel, Runnable action);

    /**
     * Changes something else than this record's own values, as one titled change set in the background; errors are shown.
     *
     * @param title what the change set is called, in the user's language
     * @param work does it
     * @param done called on the UI thread when it is stored
     */
    void change(String title, Consumer<Change> work, Runnable done);

    /**
     * Opens a record in an editor of its own.
     *
     * @param record the record
     */
    void open(RecordRef record);

    /**
     * Starts the creation of a record that belongs to this one, such as a contact of a relation; it opens when it is stored.
     *
     * @param prefilled a new record with its references set
     */
    void createAndOpen(DomainEntity prefilled);
}
