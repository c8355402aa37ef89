// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.FieldType;
import org.liaison.model.ModelContribution;
import org.liaison.store.Database;
import org.liaison.store.Workplace;

/**
 * All that a store is made of.
 *
 * @param database the database below
 * @param workplace as whom it works
 * @param clock tells when change sets are stored
 * @param models what is stored; sorted so that each comes after those whose entities it refers to
 */
public record StoreSetup(Database database, Workplace workplace, Clock clock, List<ModelContribution> models) {

    /** Sorts the contributions. */
    public StoreSetup {
        models = sorted(models);
    }

    private static List<ModelContribution> sorted(List<ModelContribution> given) {
        List<ModelContribution> rest = new ArrayList<>(given);
        List<ModelContribution> sorted = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<ModelContribution> free = rest.stream().filter(each -> rest.stream().noneMatch(other -> refersTo(each, other)))
                    .toList();
            // contributions that refer to each other in a circle: their own order is as good as any
            List<ModelContribution> next = free.isEmpty() ? List.copyOf(rest) : free;
            sorted.addAll(next);
            rest.removeAll(next);
        }
        return List.copyOf(sorted);
    }

    private static boolean refersTo(ModelContribution holder, ModelContribution target) {
        Set<Class<?>> classes = target.entities().stream().map(EntityType::javaType)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return holder != target && holder.entities().stream().flatMap(type -> type.fields().stream())
                .anyMatch(field -> isReference(field.type()) && classes.contains(field.type().javaType()));
    }

    private static boolean isReference(FieldType<?> type) {
        return DomainEntity.class.isAssignableFrom(type.javaType());
    }

    List<EntityType<?>> types() {
        return models.stream().<EntityType<?>>flatMap(model -> model.entities().stream()).toList();
    }
}
