// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.ListQuery;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.order.Order;
import org.liaison.search.internal.order.Orders;
import org.liaison.search.internal.query.Scope;
import org.liaison.search.internal.segment.Leaves;
import org.liaison.search.internal.segment.SegmentCaches;

/** One state of a list's index, which never changes. It lives as long as someone holds it. */
public final class Snapshot {

    private static final int LARGE = 100_000;

    private final DirectoryReader reader;
    private final Leaves leaves;
    private final ListFields fields;
    private final Terms terms;
    private final Locale language;
    private final Orders orders;

    Snapshot(DirectoryReader reader, SegmentCaches caches, ListFields fields, Terms terms, Locale language) {
        this.reader = reader;
        this.fields = fields;
        this.terms = terms;
        this.language = language;
        leaves = new Leaves(reader, caches);
        orders = new Orders(leaves, fields, terms, language);
    }

    /**
     * This state as queries see it.
     *
     * @param today what relative dates are counted from
     * @param neighbours the states of other lists
     * @return what queries are asked of
     */
    public Scope scope(LocalDate today, Scope.Neighbours neighbours) {
        return new Scope(leaves, fields, terms, today, neighbours);
    }

    /**
     * Documents in order.
     *
     * @param found the documents; null for all
     * @param query says the order
     * @return their numbers, without those that are deleted; not to be changed
     */
    public int[] sorted(FixedBitSet found, ListQuery query) {
        Order order = orders.by(query.group(), query.sort());
        return found == null ? order.all() : order.of(found);
    }

    /**
     * The language that this list is sorted in.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * How many records there are.
     *
     * @return their number
     */
    public int total() {
        return reader.numDocs();
    }

    /**
     * The columns of the documents.
     *
     * @return this state's
     */
    public Leaves leaves() {
        return leaves;
    }

    /**
     * The fields that documents have.
     *
     * @return the list's fields
     */
    public ListFields fields() {
        return fields;
    }

    /**
     * The terms.
     *
     * @return this state's
     */
    public Terms terms() {
        return terms;
    }

    /**
     * Where groups begin.
     *
     * @param by what the documents are grouped by; a field that there is
     * @param docs documents that stand in these groups
     * @return the first of each group, and at the end the number of documents
     */
    public int[] groups(Sort by, int[] docs) {
        return orders.groups(by, docs);
    }

    /** Works out what the first list will ask for. */
    public void warm() {
        orders.by(Optional.empty(), List.of());
        leaves.warm();
        fields.shown().stream().filter(field -> field.facet() && field.type() != ValueType.DATE)
                .forEach(field -> leaves.values(new Column(field)));
    }

    /** Makes the first sort of a large list as quick as the next; of a small one it is anyway. */
    public void rehearse() {
        if (total() >= LARGE) {
            orders.rehearse();
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    /** The same documents with other terms. */
    Snapshot with(Terms newTerms) {
        return new Snapshot(reader, leaves.caches(), fields, newTerms, language);
    }

    Snapshot with(ListFields newFields) {
        return new Snapshot(reader, leaves.caches(), newFields, terms, language);
    }

    Snapshot on(DirectoryReader newReader) {
        return new Snapshot(newReader, leaves.caches(), fields, terms, language);
    }

    /**
     * Holds this state.
     *
     * @return false if it is gone already
     */
    boolean acquire() {
        return reader.tryIncRef();
    }

    /** Lets go of it. */
    public void release() {
        try {
            reader.decRef();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
