// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.AddressFields;
import org.liaison.ui.edit.WorkingCopy;

/**
 * The values of one part in a line: texts joined by commas, a post code and its city as on an envelope, links and small labels
 * between them; flags only where they say yes.
 */
record PartValues<P extends DomainEntity>(ValueViews views, WorkingCopy<P> part) {

    List<Piece> pieces(List<Field<P, ?>> fields) {
        List<Piece> pieces = new ArrayList<>();
        boolean behindPostCode = false;
        for (Field<P, ?> field : fields) {
            Object value = part.property(field).value();
            if (value != null && !Boolean.FALSE.equals(value)) {
                join(pieces, piece(field), behindPostCode ? " " : ", ");
                behindPostCode = AddressFields.POST_CODE.equals(field);
            }
        }
        return pieces;
    }

    private static void join(List<Piece> pieces, Piece next, String between) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.look() == Piece.Look.TEXT && next.look() == Piece.Look.TEXT) {
            pieces.set(pieces.size() - 1, Piece.text(last.text() + between + next.text()).named(last.id()));
        } else if (next.look() != Piece.Look.ABSENT) {
            pieces.add(next);
        }
    }

    private <V> Piece piece(Field<P, V> field) {
        Piece piece = field.type() instanceof FieldType.Flag
                ? Piece.pill(field.label(views.language()), null)
                : views.piece(field.in(part.draft()), part.property(field).value());
        return piece.named(field.entity().getSimpleName() + '.' + field.name());
    }
}
