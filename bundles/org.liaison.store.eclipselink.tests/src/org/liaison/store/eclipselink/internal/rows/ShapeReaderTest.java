// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.FieldType.WhenTargetGoes;
import org.liaison.store.eclipselink.internal.jpa.Sessions;

/** A plug-in's author learns at the first start which mapping the log could not follow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShapeReaderTest {

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private EntityManagerFactory factory;
    private ShapeReader reader;

    @BeforeAll
    void start() {
        source.setDatabaseName("memory:shapes-" + UUID.randomUUID());
        source.setConnectionAttributes("create=true");
        factory = Sessions.start(source, List.of(Plain.TYPE, type(Torn.class), type(Base.class), type(Special.class),
                type(Listing.class), Chain.TYPE, type(Hidden.class)), List.of());
        reader = new ShapeReader(factory.unwrap(ServerSession.class));
    }

    @AfterAll
    void drop() {
        factory.close();
        source.setConnectionAttributes("drop=true");
        assertEquals("08006", assertThrows(SQLException.class, source::getConnection).getSQLState());
    }

    /** The types that are refused are never made. */
    private static <E extends DomainEntity> EntityType<E> type(Class<E> javaType) {
        return new EntityType<>(javaType, () -> null, List.of());
    }

    private void refused(EntityType<?> type, String because) {
        String said = assertThrows(IllegalArgumentException.class, () -> reader.read(List.of(type))).getMessage();
        assertTrue(said.contains(because), said);
    }

    @Test
    void aValueThatIsOnlyReadIsNotLogged() {
        Shapes shapes = reader.read(List.of(Plain.TYPE));
        assertEquals(List.of("name"), shapes.of(Plain.class).attributes().stream().map(Attribute::name).toList());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> shapes.of(Chain.class)).getMessage()
                .contains("is not stored here"));
    }

    @Test
    void aClassThatIsNotMappedIsRefused() {
        refused(type(Unmapped.class), "is no entity");
    }

    @Test
    void anEntityThatIsNotOneTableIsRefused() {
        refused(type(Torn.class), "exactly one table");
        refused(type(Base.class), "exactly one table");
        refused(type(Special.class), "exactly one table");
    }

    @Test
    void anAttributeThatIsNotOneColumnIsRefused() {
        refused(type(Listing.class), "Listing.names must be a plain value");
        refused(Chain.TYPE, "Chain.previous must be a plain value");
    }

    @Test
    void aReferenceThatIsNoFieldIsRefused() {
        refused(type(Hidden.class), "The reference Hidden.plain must be a field");
    }

    /** What all of them have in common. */
    public abstract static class Titled extends DomainEntity {
        @Override
        public String title() {
            return "";
        }
    }

    /** May be stored. */
    @Entity
    @Table(name = "PLAIN")
    public static class Plain extends Titled {
        static final EntityType<Plain> TYPE = new EntityType<>(Plain.class, Plain::new, List.of());
        @Column(name = "NAME")
        String name;
        @Column(name = "SHOUTED", insertable = false, updatable = false)
        String shouted;
    }

    /** No entity at all. */
    public static class Unmapped extends Titled {
    }

    /** In two tables. */
    @Entity
    @Table(name = "TORN")
    @SecondaryTable(name = "TORN_TOO")
    public static class Torn extends Titled {
        @Column(name = "MORE", table = "TORN_TOO")
        String more;
    }

    /** Has a sub-entity. */
    @Entity
    @Table(name = "BASE")
    public static class Base extends Titled {
    }

    /** Is a sub-entity. */
    @Entity
    public static class Special extends Base {
    }

    /** Holds many values. */
    @Entity
    @Table(name = "LISTING")
    public static class Listing extends Titled {
        @ElementCollection
        List<String> names;
    }

    /** Holds a reference that is stored at the other end. */
    @Entity
    @Table(name = "CHAIN")
    public static class Chain extends Titled {
        static final Field<Chain, Chain> NEXT = Field.of(Chain.class, "next",
                new FieldType.Reference<>(Chain.class, WhenTargetGoes.GOES_TOO), chain -> chain.next,
                (chain, next) -> chain.next = next);
        static final EntityType<Chain> TYPE = new EntityType<>(Chain.class, Chain::new, List.of(NEXT));
        @OneToOne
        @JoinColumn(name = "NEXT_ID")
        Chain next;
        @OneToOne(mappedBy = "next")
        Chain previous;
    }

    /** Does not tell of its reference. */
    @Entity
    @Table(name = "HIDDEN")
    public static class Hidden extends Titled {
        @ManyToOne
        @JoinColumn(name = "PLAIN_ID")
        Plain plain;
    }
}
