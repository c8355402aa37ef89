// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.values.TextRule;

class CanonicalTest {

    private static final Canonical.Records NONE = new Canonical.Records() {
        @Override
        public <T extends DomainEntity> Optional<T> find(Class<T> type, long id) {
            return Optional.empty();
        }
    };

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void runInAnotherLanguage() {
        Locale.setDefault(Locale.of("ar", "EG"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void isTheSameForEver() {
        assertEquals("a\nb ", Canonical.text(new FieldType.Text(9, true, TextRule.ANY), "a\nb "));
        assertEquals("", Canonical.text(new FieldType.Text(9, true, TextRule.ANY), ""));
        assertEquals("-1234567", Canonical.text(new FieldType.Whole(-9_999_999, 0), -1_234_567L));
        assertEquals("1000000.50", Canonical.text(new FieldType.Decimal(2), new BigDecimal("1000000.5")));
        assertEquals("100.00", Canonical.text(new FieldType.Decimal(2), new BigDecimal("1E+2")));
        assertEquals("2024-02-29", Canonical.text(new FieldType.Day(), LocalDate.of(2024, 2, 29)));
        assertEquals("true", Canonical.text(new FieldType.Flag(), true));
        assertEquals("41", Canonical.text(new FieldType.Choice("sector"), Samples.withId(new Term(), 41)));
        FieldType.Reference<Relation> parent = new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.IS_UNLINKED);
        assertEquals("42", Canonical.text(parent, Samples.withId(new Relation(), 42)));
        assertNull(Canonical.text(parent, null));
    }

    @Test
    void everyFieldReadsItsOwnText() {
        for (EntityType<?> type : new CrmModel().entities()) {
            type.fields().forEach(CanonicalTest::assertRoundTrip);
        }
    }

    @Test
    void recordsThatAreGoneAreEmpty() {
        assertEquals(Optional.empty(), Canonical.value(new FieldType.Choice("sector"), "41", NONE));
        assertEquals(Optional.empty(), Canonical.value(new FieldType.Flag(), null, NONE));
    }

    @Test
    void foreignTextsAreRefused() {
        List<FieldType<?>> types = List.of(new FieldType.Whole(0, 9), new FieldType.Decimal(2), new FieldType.Day(),
                new FieldType.Flag(), new FieldType.Choice("sector"));
        types.forEach(type -> assertThrows(IllegalArgumentException.class, () -> Canonical.value(type, "oui", NONE)));
    }

    @SuppressWarnings("unchecked")
    private static <V> void assertRoundTrip(Field<?, V> field) {
        V value = (V) Samples.of(field.type());
        Canonical.Records records = new Canonical.Records() {
            @Override
            public <T extends DomainEntity> Optional<T> find(Class<T> type, long id) {
                return type.isInstance(value) && ((DomainEntity) value).getId() == id
                        ? Optional.of(type.cast(value))
                        : Optional.empty();
            }
        };
        assertEquals(Optional.of(value), Canonical.value(field.type(), Canonical.text(field.type(), value), records));
    }
}
