// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.criteria.Catalog;
import org.liaison.criteria.TextKind;
import org.liaison.criteria.UserField;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.RecordEditor;
import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.value.Cells;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.Reading;
import org.liaison.model.Term;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.store.Change;
import org.liaison.store.Reader;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Parsed;
import org.liaison.values.Problem;

/** Writes values, given as text, into a record. */
public final class TextEditor implements RecordEditor {

    private final Store store;
    private final Workplace workplace;

    /**
     * Made by the service component runtime.
     *
     * @param store what is stored
     * @param workplace whose language counts
     */
    public TextEditor(Store store, Workplace workplace) {
        this.store = store;
        this.workplace = workplace;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E extends DomainEntity> E write(Change change, E record, Map<String, String> values) {
        PartsOf<?> parts = switch (record) {
            case Relation relation -> PartsOf.RELATION;
            case Contact contact -> PartsOf.CONTACT;
            default -> throw new IllegalArgumentException(record.getClass().getName());
        };
        return write(change, record, values, (PartsOf<E>) parts);
    }

    private <E extends DomainEntity> E write(Change change, E record, Map<String, String> values, PartsOf<E> parts) {
        @SuppressWarnings("unchecked")
        EntityType<E> type = (EntityType<E>) store.type(record.getClass());
        Targets targets = new Targets(type, Catalog.read(change));
        FieldText texts = texts(change);
        Map<Target, String> wanted = new LinkedHashMap<>();
        values.forEach((name, text) -> wanted.put(targets.find(name).filter(TextEditor::isPlain).orElseThrow(() -> wrong(name,
                Words.problem("noSuchTarget", name, String.join(", ", targets.all().stream().filter(TextEditor::isPlain)
                        .map(Target::id).toList())))),
                text));
        Pen pen = new Pen(change);
        Map<Field<?, ?>, Object> own = new LinkedHashMap<>();
        wanted.forEach((target, text) -> {
            if (target instanceof Target.Own(Field<?, ?> field)) {
                own.put(field, value(target, texts.parse(field, text)));
            }
        });
        Held<E> held;
        if (record.getId() == 0) {
            own.forEach((field, value) -> set(field, record, value));
            check(type, texts, record);
            pen.add(record);
            held = new Held<>(record);
        } else {
            held = new Held<>(pen.write(record, own));
            parts.read(change, List.of(held), true);
        }
        Tally tally = new Tally();
        Tools tools = new Tools(pen, new Glossary(change, pen, tally), new Colleagues(change, pen, tally),
                new Labels(change, pen, tally, record instanceof Contact ? Tag.CONTACT : Tag.RELATION),
                new Options(pen, tally, workplace.language()), tally);
        write(change, held, wanted, parts, tools, texts);
        wanted.forEach((target, text) -> {
            if (target instanceof Target.Defined(UserField<?, ?> field)) {
                field.set(change, type.javaType(), List.of(held.thing()), said(field, target, text, texts));
            }
        });
        return held.thing();
    }

    private FieldText texts(Reader reader) {
        List<Term> terms = new ArrayList<>();
        reader.scan(Term.class, 1000, terms::addAll);
        return new FieldText(workplace.language(), Vocabularies.of(terms), new KnownRecords(reader));
    }

    @Override
    public <E extends DomainEntity> FieldValue<E, ?> read(Class<E> type, String name, String text) {
        Targets targets = new Targets(store.type(type.getSimpleName()).orElseThrow());
        Target target = targets.find(name).filter(Target.Own.class::isInstance).orElseThrow(() -> wrong(name,
                Words.problem("noSuchTarget", name,
                        String.join(", ",
                                targets.all().stream().filter(Target.Own.class::isInstance).map(Target::id).toList()))));
        return read(target, text);
    }

    /** The target is one of the type's own fields, so its field is of the type. */
    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> FieldValue<E, ?> read(Target target, String text) {
        return read((Field<E, Object>) ((Target.Own) target).field(), target, text);
    }

    private <E extends DomainEntity, V> FieldValue<E, V> read(Field<E, V> field, Target target, String text) {
        FieldText texts = texts(store);
        @SuppressWarnings("unchecked")
        V value = (V) value(target, texts.parse(field, text));
        texts.check(field, value).ifPresent(problem -> {
            throw wrong(target.id(), problem);
        });
        return new FieldValue<>(field, value);
    }

    private static boolean isPlain(Target target) {
        return !(target instanceof Target.Special special) || special.role() == Target.Role.TAGS;
    }

    private static void check(EntityType<?> type, FieldText texts, DomainEntity record) {
        for (Field<?, ?> field : type.fields()) {
            check(field, texts, record);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity, V> void check(Field<E, V> field, FieldText texts, DomainEntity record) {
        texts.check(field, field.get((E) record)).ifPresent(problem -> {
            throw wrong(field.name(), problem);
        });
    }

    private static <E extends DomainEntity> void write(Change change, Held<E> held, Map<Target, String> wanted, PartsOf<E> parts,
            Tools tools, FieldText texts) {
        Map<String, Map<Field<Address, ?>, Object>> addresses = new HashMap<>();
        wanted.forEach((target, text) -> {
            switch (target) {
                case Target.Own own -> {
                    // written already
                }
                case Target.Defined defined -> {
                    // written at last, since that reads what the record says
                }
                case Target.AddressPart part -> addresses.computeIfAbsent(part.kind(), any -> new LinkedHashMap<>())
                        .put(part.field(), value(target, texts.parse(part.field(), text)));
                case Target.Detail detail -> details(change, held, detail, text, parts, tools);
                case Target.Special tags -> parts.tags(tools.pen(), tools.labels(), held, Cells.tags(text));
            }
        });
        addresses.forEach((kind, values) -> {
            boolean there = held.addresses().stream().anyMatch(address -> kind.equals(PartsOf.code(address.getKind())));
            if (there || values.values().stream().anyMatch(value -> value != null)) {
                parts.address(tools.pen(), tools.glossary(), held, kind, values);
            }
        });
    }

    private static <E extends DomainEntity> void details(Change change, Held<E> held, Target.Detail target, String text,
            PartsOf<E> parts, Tools tools) {
        List<String> values = Cells.details(target.kind(), text).stream()
                .map(each -> value(target, Cells.detail(target.kind(), each, null))).toList();
        parts.details(tools.pen(), tools.glossary(), held, target.kind(), target.usage(), values);
        List<Coordinate> surplus = held.details().stream().filter(detail -> target.kind().equals(PartsOf.code(detail.getKind()))
                && Targets.fits(target.usage(), Optional.ofNullable(PartsOf.code(detail.getUsage())).orElse(""))
                && !values.contains(detail.getValue())).toList();
        change.remove(Coordinate.class, surplus.stream().map(Coordinate::getId).toList());
        held.details().removeAll(surplus);
    }

    private static List<String> said(UserField<?, ?> field, Target target, String text, FieldText texts) {
        if (field.kind() instanceof TextKind kind) {
            Object value = value(target, texts.parse(kind.text(kind.multiline(field.definition())), text));
            return value == null ? List.of() : List.of((String) value);
        }
        return field.split(text);
    }

    private static Object value(Target target, Reading<?> reading) {
        return switch (reading) {
            case Reading.Value<?>(Object value) -> value;
            case Reading.Empty<?> empty -> null;
            case Reading.Wrong<?>(Problem problem) -> throw wrong(target.id(), problem);
        };
    }

    private static String value(Target target, Parsed parsed) {
        return switch (parsed) {
            case Parsed.Accepted(String value) -> value;
            case Parsed.Refused(Problem problem) -> throw wrong(target.id(), problem);
        };
    }

    private static ExchangeException wrong(String name, Problem problem) {
        return new ExchangeException(name, problem, null);
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> void set(Field<?, ?> field, E record, Object value) {
        ((Field<E, Object>) field).set(record, value);
    }
}
