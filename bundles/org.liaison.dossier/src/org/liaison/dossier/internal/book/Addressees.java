// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.dossier.EntryKind;
import org.liaison.dossier.Owner;
import org.liaison.dossier.internal.file.Incoming.Addresses;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.store.Reader;

/**
 * Whose addresses are in an e-mail: all addresses of a contact are his aliases (checklist 83), private ones included.
 *
 * @param owners the dossiers it belongs into
 * @param shared the addresses that several contacts have, with their names (trap T3)
 * @param kind whether we received or sent it
 */
record Addressees(List<Owner> owners, Map<String, List<String>> shared, EntryKind kind) {

    private static final Pattern WORD_START = Pattern.compile("(?<![a-z0-9])[a-z]");

    static Addressees of(Reader reader, Addresses addresses) {
        Set<String> all = new LinkedHashSet<>();
        Stream.concat(Stream.of(addresses.sender()), addresses.recipients().stream()).filter(address -> !address.isEmpty())
                .forEach(address -> all.addAll(spellings(address)));
        Map<String, Set<DomainEntity>> known = new LinkedHashMap<>();
        for (Coordinate coordinate : reader.list(CoordinateFields.VALUE, all)) {
            DomainEntity whose = coordinate.subject();
            if (whose != coordinate) {
                known.computeIfAbsent(coordinate.getValue().toLowerCase(Locale.ROOT), none -> new LinkedHashSet<>()).add(whose);
            }
        }
        Map<Long, Owner> owners = new LinkedHashMap<>();
        known.values().stream().flatMap(Collection::stream).map(Owner::of)
                .forEach(owner -> owners.putIfAbsent(owner.record().getId(), owner));
        return new Addressees(List.copyOf(owners.values()), shared(known), kind(reader, addresses, known));
    }

    /** Domains are stored in small letters; before the at sign people write as they like, and the database knows no likeness. */
    private static List<String> spellings(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        int at = small.lastIndexOf('@');
        if (at < 0) {
            return List.of(address, small);
        }
        String name = small.substring(0, at);
        String domain = small.substring(at);
        String words = WORD_START.matcher(name).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
        String first = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return List.of(address, address.substring(0, at) + domain, small, words + domain, first + domain,
                name.toUpperCase(Locale.ROOT) + domain);
    }

    private static Map<String, List<String>> shared(Map<String, Set<DomainEntity>> known) {
        Map<String, List<String>> shared = new LinkedHashMap<>();
        known.forEach((address, whose) -> {
            Map<Long, String> people = whose.stream().filter(Contact.class::isInstance)
                    .collect(Collectors.toMap(DomainEntity::getId, DomainEntity::title, (one, same) -> one, LinkedHashMap::new));
            if (people.size() > 1) {
                shared.put(address, new ArrayList<>(people.values()));
            }
        });
        return shared;
    }

    private static EntryKind kind(Reader reader, Addresses addresses, Map<String, Set<DomainEntity>> known) {
        String sender = addresses.sender().toLowerCase(Locale.ROOT);
        if (known.containsKey(sender)) {
            return EntryKind.RECEIVED;
        }
        List<Colleague> colleagues = sender.isEmpty()
                ? List.of()
                : reader.list(ColleagueFields.EMAIL, List.of(addresses.sender(), sender));
        return known.isEmpty() && colleagues.isEmpty() ? EntryKind.RECEIVED : EntryKind.SENT;
    }
}
