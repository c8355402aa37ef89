// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Relation;

/** Writes relations that are not stored as an export would write them. */
public final class RelationFile implements AutoCloseable {

    private final TableOutput<Relation> output;

    /**
     * Opens a file.
     *
     * @param file the file, replaced if it exists
     * @param type relations
     * @param language the language of its header and terms
     * @throws IOException if it cannot be written
     */
    public RelationFile(Path file, EntityType<Relation> type, Locale language) throws IOException {
        output = new TableOutput<>(
                new CsvTable(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), ',', false, language),
                new Targets(type), language);
    }

    /**
     * Writes a relation.
     *
     * @param relation the relation
     * @param parts its addresses and contact details, among other things
     * @throws IOException if the file cannot be written
     */
    public void write(Relation relation, List<DomainEntity> parts) throws IOException {
        List<Address> addresses = parts.stream()
                .filter(part -> part instanceof Address address && address.getRelation() == relation)
                .map(Address.class::cast).toList();
        List<Coordinate> details = parts.stream()
                .filter(part -> part instanceof Coordinate detail && detail.getRelation() == relation)
                .map(Coordinate.class::cast).toList();
        long id = relation.getId();
        output.write(relation, new Batch<>(List.of(relation), Map.of(id, addresses), Map.of(id, details), Map.of(), Map.of()));
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
