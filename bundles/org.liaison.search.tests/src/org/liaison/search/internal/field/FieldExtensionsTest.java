// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;
import org.liaison.model.DomainEntity;
import org.liaison.search.DefinedField;
import org.liaison.search.FieldSource;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;
import org.liaison.store.Reader;

/** What plug-ins say of their search fields, with mistakes in it. */
class FieldExtensionsTest {

    private static final String OURS = "org.example.a";
    private static final String THEIRS = "org.example.b";

    @Test
    void aFieldThatLacksSomethingIsLeftOutAndTheOthersAreThere() {
        Map<String, ListFields> lists = read(
                field(OURS, "id=first for=Relation type=text"), field(OURS, "for=Relation type=text"),
                field(OURS, "id= for=Relation type=text"), field(OURS, "id=x type=text"), field(OURS, "id=x for=Relation"),
                field(OURS, "id=x for=Relation type=colour"), element(OURS, "remark", "id=x for=Relation type=text"),
                field(OURS, "id=last for=Contact type=flag"));
        assertEquals(List.of("first"), ids(lists.get("Relation")));
        assertEquals(List.of("last"), ids(lists.get("Contact")));
    }

    @Test
    void ofTwoFieldsWithTheSameIdThatOfTheFirstPlugInByNameCounts() {
        Map<String, ListFields> lists = read(field(THEIRS, "id=x for=Relation type=date name=Second"),
                field(OURS, "id=x for=Relation type=text name=First"), field(THEIRS, "id=x for=Contact type=date name=Third"));
        assertEquals("First", lists.get("Relation").field("x").orElseThrow().label());
        assertEquals("Third", lists.get("Contact").field("x").orElseThrow().label());
    }

    @Test
    void whatIsNotSaidIsAsTheTypeSuggests() {
        IndexedField text = only("type=text");
        assertTrue(text.shown() && text.single());
        assertFalse(text.facet() || text.searchable() || text.title() || text.several());
        assertTrue(only("type=term").facet() && only("type=flag").facet());
        assertFalse(only("type=term facet=false").facet() || only("type=number").facet());
        assertTrue(only("type=number facet=true searchable=true title=true").facet());
        assertFalse(only("type=text shown=false").shown());
        assertTrue(only("type=text several=true").several());
        assertFalse(only("type=text several=false").several() || only("type=number several=true").several());
        assertEquals(Set.of("Tag", "Relation.name"), only("type=text follows=_Tag__Relation.name_Tag_").follows());
        assertTrue(only("type=text reads=siren").reads().concernedBy(Map.of("siren", false)));
        assertFalse(only("type=text reads=siren").reads().concernedBy(Map.of("name", false)));
    }

    @Test
    void aPhoneNumberIsWrittenAsOneAndAnUnknownNotationChangesNothing() {
        assertEquals("04 72 12 34 56", only("type=text notation=phone").text("+33472123456", Locale.FRENCH));
        assertEquals("7", only("type=text notation=phone").text(7L, Locale.FRENCH));
        assertEquals("+33472123456", only("type=text notation=morse").text("+33472123456", Locale.FRENCH));
        assertEquals("+33472123456", only("type=text").text("+33472123456", Locale.FRENCH));
    }

    @Test
    void theClassIsLoadedWhenItIsAskedForAndMayFail() {
        SearchField<DomainEntity> loaded = record -> "value";
        assertEquals(loaded, only("type=text", loaded).source().get());
        IndexedField broken = only("type=text", failure());
        assertEquals("on purpose", assertThrows(IllegalStateException.class, () -> broken.source().get()).getMessage());
    }

    @Test
    void aSourceThatCannotBeLoadedIsMissingAndTheOthersAreThere() {
        FieldSource first = new NoFields();
        FieldSource second = new NoFields();
        assertEquals(List.of(first, second), extensions(element(THEIRS, "source", "", second), field(OURS, "id=x"),
                element(THEIRS, "source", "", failure()), element(OURS, "source", "", first)).sources());
    }

    @Test
    void whatIsMadeOfPartsAloneStaysWhenTheRecordChanges() {
        DefinedField field = new DefinedField("Relation", "x", "x", "x", "x", "text", false, true, false, false, Set.of());
        Map<String, Boolean> changed = Map.of("name", true);
        assertTrue(IndexedField.of(field, Locale.FRENCH, new NoFields()).reads().concernedBy(changed));
        assertFalse(IndexedField.of(field, Locale.FRENCH, new NoFields() {
            @Override
            public boolean ofPartsAlone() {
                return true;
            }
        }).reads().concernedBy(changed));
    }

    private static Map<String, ListFields> read(IConfigurationElement... elements) {
        return extensions(elements).read();
    }

    private static IndexedField only(String attributes, Object... made) {
        return read(element(OURS, "field", "id=x for=Relation " + attributes, made)).get("Relation").fields().getFirst();
    }

    private static List<String> ids(ListFields list) {
        return list.fields().stream().map(IndexedField::id).toList();
    }

    private static CoreException failure() {
        return new CoreException(new Status(IStatus.ERROR, OURS, "on purpose"));
    }

    /** A registry with an extension for each element. */
    private static FieldExtensions extensions(IConfigurationElement... elements) {
        IExtension[] extensions = Arrays.stream(elements)
                .map(element -> answering(IExtension.class, Map.of("getContributor", unused -> element.getContributor(),
                        "getConfigurationElements", unused -> new IConfigurationElement[] { element })))
                .toArray(IExtension[]::new);
        IExtensionPoint point = answering(IExtensionPoint.class, Map.of("getExtensions", unused -> extensions));
        return new FieldExtensions(answering(IExtensionRegistry.class, Map.of("getExtensionPoint", unused -> point,
                "getConfigurationElementsFor", unused -> elements)), Translations.NONE);
    }

    private static IConfigurationElement field(String contributor, String attributes) {
        return element(contributor, "field", attributes);
    }

    /** An element; attributes are separated by blanks, and underscores in them stand for blanks. */
    private static IConfigurationElement element(String contributor, String name, String attributes, Object... made) {
        Map<String, String> values = new TreeMap<>();
        Arrays.stream(attributes.split(" ")).map(each -> each.split("=", 2)).filter(each -> each.length == 2)
                .forEach(each -> values.put(each[0], each[1].replace('_', ' ')));
        IContributor from = answering(IContributor.class, Map.of("getName", unused -> contributor));
        return answering(IConfigurationElement.class, Map.of("getName", unused -> name, "getContributor", unused -> from,
                "getAttribute", arguments -> values.get(arguments[0]), "createExecutableExtension", unused -> made[0]));
    }

    /** Something that answers some methods; an exception as an answer is thrown. */
    private static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
            Object answer = answers.get(method.getName()).apply(arguments);
            if (answer instanceof CoreException failure) {
                throw failure;
            }
            return answer;
        }));
    }

    private static class NoFields implements FieldSource {

        @Override
        public Set<String> definedBy() {
            return Set.of();
        }

        @Override
        public List<DefinedField> fields(Reader reader) {
            return List.of();
        }

        @Override
        public <E extends DomainEntity> Object value(IndexedRecord<E> record, String field) {
            return null;
        }
    }
}
