// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.internal.workbench.ModelServiceImpl;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.junit.jupiter.api.Test;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;
import org.liaison.ui.list.internal.model.ListContributions;
import org.liaison.ui.list.internal.model.ListKind;

@SuppressWarnings("restriction")
class ListContributionsTest {

    private static final String PLUGIN = """
            <?eclipse version="3.4"?>
            <plugin>
                <extension-point id="org.liaison.ui.lists" name="Lists"/>
                <extension-point id="org.liaison.ui.listColumns" name="Columns"/>
                <extension point="org.liaison.ui.lists">
                    <list for="Contact" label="Contacts" all="All contacts" add="Add a contact" icon="icons/face.svg" weight="200"/>
                    <list for="Relation" label="Relations" all="All relations" add="Add a company" icon="building-2" weight="100"/>
                </extension>
                <extension point="org.liaison.ui.listColumns">
                    <column id="x.headcount" for="Relation" field="headcount" weight="20" default="true"/>
                    <column id="x.name" for="Relation" field="name" name="Company" weight="10" width="240" default="true" renderer="link"/>
                    <column id="x.odd" for="Relation" field="gone" weight="heavy" width="wide" align="upwards" renderer="glitter"/>
                    <column id="x.person" for="Contact" field="name"/>
                </extension>
            </plugin>
            """;

    private static IExtensionRegistry registry(String plugin) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(null, token, token);
        assertTrue(registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("org.example"), false, "test", null, token), "unreadable XML");
        return registry;
    }

    @Test
    void listsComeInTheOrderOfTheirWeight() {
        List<ListContributions.Entry> entries = new ListContributions(registry(PLUGIN)).entries();
        assertEquals(List.of("Relation", "Contact"), entries.stream().map(ListContributions.Entry::list).toList());
        assertEquals("platform:/plugin/org.liaison.ui/icons/building-2.svg", entries.get(0).icon());
        assertEquals("platform:/plugin/org.example/icons/face.svg", entries.get(1).icon());
    }

    @Test
    void columnsComeInTheOrderOfTheirWeightWithWhatTheSearchFieldKnows() {
        ListKind kind = new ListContributions(registry(PLUGIN)).kind(RelationFields.TYPE, new MemorySearch(), Locale.FRENCH);
        assertEquals(List.of("x.name", "x.headcount", "x.odd"), kind.columns().stream().map(ListColumn::id).toList());
        assertEquals("All relations", kind.title());
        assertEquals("Add a company", kind.add());
        assertEquals("x.name", kind.nameColumn().orElseThrow().id());
        assertEquals("Company", kind.columns().get(0).label());
        assertEquals(new ListColumn("x.headcount", "headcount", "Effectif", 120, Align.RIGHT, 20, true, Renderer.TEXT),
                kind.columns().get(1));
    }

    @Test
    void aContributionWithOddValuesStillMakesAColumn() {
        ListKind kind = new ListContributions(registry(PLUGIN)).kind(RelationFields.TYPE, new MemorySearch(), Locale.FRENCH);
        assertEquals(new ListColumn("x.odd", "gone", "gone", 120, Align.LEFT, 1000, false, Renderer.TEXT), kind.columns().get(2));
    }

    @Test
    void aKindThatNobodyDescribedIsListedWithItsName() {
        ListKind kind = new ListContributions(registry("<plugin/>")).kind(RelationFields.TYPE, new MemorySearch(), Locale.FRENCH);
        assertEquals(RelationFields.TYPE.label(Locale.FRENCH), kind.title());
        assertNull(kind.add());
        assertTrue(kind.columns().isEmpty());
    }

    @Test
    void everyListGetsAPerspectiveWithAStackForRecords() {
        MApplication application = application();
        EModelService models = addPerspectives(application, PLUGIN);
        MPerspectiveStack stack = models.findElements(application, ModelIds.PERSPECTIVES, MPerspectiveStack.class).get(0);
        assertEquals(List.of("org.liaison.perspective.Relation", "org.liaison.perspective.Contact", "other"),
                stack.getChildren().stream().map(MPerspective::getElementId).toList());
        MPart list = models.findElements(stack.getChildren().get(0), ModelIds.LIST_PART + ".Relation", MPart.class).get(0);
        assertEquals("Relation", list.getPersistedState().get(ModelIds.STATE_LIST));
        assertFalse(list.isCloseable(), "a list that is closed cannot be opened again");
        assertTrue(list.getParent().getTags().contains(ModelIds.TAG_EDITOR_STACK));
    }

    @Test
    void perspectivesStandInTheOrderOfTheirWeightsWhateverOrderTheyCameIn() {
        MApplication application = application();
        MPerspectiveStack stack = (MPerspectiveStack) application.getChildren().get(0).getChildren().get(0);
        for (String id : List.of("late", "early", "between", "unreadable")) {
            MPerspective perspective = MAdvancedFactory.INSTANCE.createPerspective();
            perspective.setElementId(id);
            perspective.getPersistedState().put(ModelIds.STATE_WEIGHT,
                    Map.of("late", "2000", "early", "1", "between", "150", "unreadable", "-7x").get(id));
            stack.getChildren().add(perspective);
        }
        addPerspectives(application, PLUGIN);
        assertEquals(
                List.of("early", "org.liaison.perspective.Relation", "between", "org.liaison.perspective.Contact", "other",
                        "unreadable", "late"),
                stack.getChildren().stream().map(MPerspective::getElementId).toList());
    }

    @Test
    void aWindowWithoutListsStaysAsItIs() {
        MApplication application = application();
        EModelService models = addPerspectives(application, "<plugin/>");
        assertEquals(1, models.findElements(application, null, MPerspective.class).size());
    }

    private static EModelService addPerspectives(MApplication application, String plugin) {
        IEclipseContext context = quiet();
        context.set(MApplication.class, application);
        application.setContext(context);
        EModelService models = new FactoryModels(context);
        context.set(IExtensionRegistry.class, registry(plugin));
        context.set(EModelService.class, models);
        ContextInjectionFactory.invoke(ContextInjectionFactory.make(ListPerspectives.class, context), Execute.class, context);
        return models;
    }

    /** A context in which nobody listens to the model. */
    private static IEclipseContext quiet() {
        IEclipseContext context = EclipseContextFactory.create();
        context.set(IExtensionRegistry.class, registry("<plugin/>"));
        context.set(IEventBroker.class, (IEventBroker) Proxy.newProxyInstance(IEventBroker.class.getClassLoader(),
                new Class<?>[] { IEventBroker.class }, (broker, method, arguments) -> Boolean.TRUE));
        return context;
    }

    private static MApplication application() {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        MPartDescriptor descriptor = org.eclipse.e4.ui.model.application.descriptor.basic.MBasicFactory.INSTANCE
                .createPartDescriptor();
        descriptor.setElementId(ModelIds.LIST_PART);
        application.getDescriptors().add(descriptor);
        MPerspectiveStack stack = MAdvancedFactory.INSTANCE.createPerspectiveStack();
        stack.setElementId(ModelIds.PERSPECTIVES);
        MPerspective other = MAdvancedFactory.INSTANCE.createPerspective();
        other.setElementId("other");
        stack.getChildren().add(other);
        MWindow window = MBasicFactory.INSTANCE.createWindow();
        window.getChildren().add(stack);
        application.getChildren().add(window);
        return application;
    }

    /** The platform's own model service makes parts by what stands in the platform's registry, which is not there in every test. */
    private static final class FactoryModels extends ModelServiceImpl {

        FactoryModels(IEclipseContext context) {
            super(context);
        }

        @Override
        public MPart createPart(MPartDescriptor descriptor) {
            MPart part = MBasicFactory.INSTANCE.createPart();
            part.setElementId(descriptor.getElementId());
            return part;
        }
    }
}
