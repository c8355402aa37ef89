// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal.cells;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Reader;
import org.liaison.ui.edit.CellPart;

/** The phone number or address of a kind that lists show; the extension says which kind behind the name of this class. */
public final class CoordinateCell implements CellPart<Contact, Coordinate>, IExecutableExtension {

    private String kind = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        kind = (String) data;
    }

    @Override
    public Field<Coordinate, String> field() {
        return CoordinateFields.VALUE;
    }

    @Override
    public Optional<Coordinate> of(Contact record, Reader reader, Vocabularies terms) {
        return CoordinateFields.first(reader.list(CoordinateFields.CONTACT, List.of(record)), kind)
                .or(() -> Optional.of(added(record, terms)));
    }

    private Coordinate added(Contact record, Vocabularies terms) {
        Coordinate coordinate = new Coordinate();
        coordinate.setContact(record);
        coordinate.setMain(true);
        coordinate
                .setKind(terms.terms(Vocabulary.COORDINATE_KIND).stream().filter(term -> kind.equals(term.getCode())).findFirst()
                        .orElseThrow());
        return coordinate;
    }
}
