// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.Field;
import org.liaison.model.crm.Picture;
import org.liaison.model.crm.PictureFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Contents;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

class PicturesTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void aPictureIsPutReplacedRemovedAndTakenBackWithItsRecord() {
        Pictures pictures = new Pictures(place.store(), place.service(Contents.class));
        Field<Picture, Relation> reference = Pictures.reference(Relation.class).orElseThrow();
        Relation acme = aRelation("ACME").in(place.store());
        pictures.put(acme, reference, new byte[] { 1 }, "Image ajoutée : ACME");
        pictures.put(acme, reference, new byte[] { 2 }, "Image changée : ACME");
        Picture stored = place.store().list(PictureFields.RELATION, acme).getFirst();
        assertArrayEquals(new byte[] { 2 }, pictures.bytes(stored.getContent()).orElseThrow());
        assertEquals("Image changée : ACME", place.lastTitle());
        place.undoLast();
        assertArrayEquals(new byte[] { 1 }, pictures.bytes(place.store().list(PictureFields.RELATION, acme).getFirst()
                .getContent()).orElseThrow());

        place.store().change(Intent.typed("Suppression"), change -> change.remove(Relation.class, List.of(acme.getId())));
        assertEquals(0, place.store().count(Picture.class));
        place.undoLast();
        assertEquals(stored.getId(), place.store().list(PictureFields.RELATION, acme).getFirst().getId());

        pictures.remove(acme, reference, "Image supprimée : ACME");
        assertEquals(List.of(), place.store().list(PictureFields.RELATION, acme));
        assertEquals(List.of(), place.store().check());
    }
}
