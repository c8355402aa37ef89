// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.MailingMemberFields;
import org.liaison.model.crm.PictureFields;
import org.liaison.model.crm.Project;
import org.liaison.model.crm.ProjectFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** Makes the search fields of relations. Those without an entry here show the relation's own field of that name. */
public final class RelationSearchFields implements IExecutableExtension, IExecutableExtensionFactory {

    private String id = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        id = element.getAttribute("id");
    }

    @Override
    public SearchField<Relation> create() {
        return of(id);
    }

    /** The search field of an id. */
    static SearchField<Relation> of(String id) {
        return switch (id) {
            case "city" -> relation -> Addresses.of(relation.parts(AddressFields.RELATION)).city();
            case "postCode" -> relation -> Addresses.of(relation.parts(AddressFields.RELATION)).postCode();
            case "country" -> relation -> Addresses.of(relation.parts(AddressFields.RELATION)).country();
            case "phone" -> coordinate(Vocabulary.KIND_PHONE);
            case "email" -> coordinate(Vocabulary.KIND_EMAIL);
            case "website" -> coordinate(Vocabulary.KIND_WEBSITE);
            case "coordinates" -> relation -> Coordinates.of(relation.parts(CoordinateFields.RELATION)).lines();
            case "contactCount" -> relation -> (long) relation.parts(ContactFields.RELATION).size();
            case "contacts" -> relation -> Lines.of(relation.parts(ContactFields.RELATION).stream().map(Contact::title));
            case "establishmentCount" -> relation -> (long) relation.parts(EstablishmentFields.RELATION).size();
            case "establishments" -> relation -> Lines
                    .of(relation.parts(EstablishmentFields.RELATION).stream().flatMap(RelationSearchFields::words));
            case "picture" -> relation -> !relation.parts(PictureFields.RELATION).isEmpty();
            case "tags" -> relation -> Tags.of(relation.parts(TaggingFields.RELATION));
            case "mailingGroups" -> relation -> MailingGroups.of(relation.parts(MailingMemberFields.RELATION));
            case "projects" ->
                relation -> relation.parts(ProjectFields.RELATION).stream().map(Project::title).distinct().toList();
            case "createdOn" -> relation -> relation.record().getCreatedOn();
            case "completeness" -> RelationSearchFields::completeness;
            default -> OwnField.of(RelationFields.TYPE, id);
        };
    }

    /** What agreements, invoices and offers of a company are made from. */
    private static Long completeness(IndexedRecord<Relation> relation) {
        Relation own = relation.record();
        Coordinates coordinates = Coordinates.of(relation.parts(CoordinateFields.RELATION));
        return Completeness.percent(own.getName(), own.getType(), own.getStatus(), own.getSector(), own.getLegalForm(),
                own.getOwner(),
                own.getSiren(), own.getSiret(), own.getNafCode(), own.getHeadcount(), own.getTurnover(),
                Addresses.of(relation.parts(AddressFields.RELATION)).city(), coordinates.first(Vocabulary.KIND_PHONE),
                coordinates.first(Vocabulary.KIND_EMAIL), coordinates.first(Vocabulary.KIND_WEBSITE));
    }

    private static SearchField<Relation> coordinate(String kind) {
        return relation -> Coordinates.of(relation.parts(CoordinateFields.RELATION)).first(kind);
    }

    private static Stream<String> words(Establishment establishment) {
        return Stream.of(establishment.getName(), establishment.getSign(), establishment.getSiret());
    }
}
