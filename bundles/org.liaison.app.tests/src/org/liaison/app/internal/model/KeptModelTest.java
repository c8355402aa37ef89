// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.impl.ApplicationPackageImpl;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptModelTest {

    @TempDir
    Path folder;

    private KeptModel kept() {
        return new KeptModel(folder.resolve("deep/model"));
    }

    /** A window with a part, and a handler that refers to a command elsewhere in the model. */
    private static MApplication sample() {
        MApplication model = MApplicationFactory.INSTANCE.createApplication();
        MCommand save = MCommandsFactory.INSTANCE.createCommand();
        save.setElementId("save");
        save.setCommandName("%save");
        save.setContributorURI("platform:/plugin/org.liaison.app");
        model.getCommands().add(save);
        MHandler handler = MCommandsFactory.INSTANCE.createHandler();
        handler.setCommand(save);
        model.getHandlers().add(handler);
        MTrimmedWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setLabel("Sociétés 🏢");
        part.getTags().addAll(List.of("a", "b"));
        part.getPersistedState().put("list", "Relation");
        window.getChildren().add(part);
        window.setSelectedElement(part);
        model.getChildren().add(window);
        return model;
    }

    @Test
    void comesBackAsItWasWithWhatRefersToEachOther() throws IOException {
        MApplication model = sample();
        kept().write("1", KeptModel.bytes(model));
        MApplication back = kept().read("1").orElseThrow();
        assertTrue(EcoreUtil.equals((EObject) model, (EObject) back));
        assertSame(back.getCommands().get(0), back.getHandlers().get(0).getCommand());
        assertSame(back.getChildren().get(0).getChildren().get(0), back.getChildren().get(0).getSelectedElement());
    }

    @Test
    void aTwinBesideTheModelIsTheOneWithTheSameIdInIt() throws IOException {
        MApplication model = sample();
        MCommand twin = MCommandsFactory.INSTANCE.createCommand();
        twin.setElementId("save");
        model.getHandlers().get(0).setCommand(twin);
        kept().write("1", KeptModel.bytes(model));
        MApplication back = kept().read("1").orElseThrow();
        assertSame(back.getCommands().get(0), back.getHandlers().get(0).getCommand());
        assertSame(twin, model.getHandlers().get(0).getCommand());
    }

    @Test
    void aModelThatRefersToWhatIsNoPartOfItIsNotKept() {
        MApplication model = sample();
        model.getHandlers().get(0).setCommand(MCommandsFactory.INSTANCE.createCommand());
        assertThrows(IOException.class, () -> KeptModel.bytes(model));
        MCommand unknown = MCommandsFactory.INSTANCE.createCommand();
        unknown.setElementId("print");
        model.getHandlers().get(0).setCommand(unknown);
        assertThrows(IOException.class, () -> KeptModel.bytes(model));
    }

    @Test
    void theRealSkeletonComesBackAsItWas() throws IOException {
        ApplicationPackageImpl.eINSTANCE.getName();
        Resource file = new XMIResourceImpl();
        file.load(KeptModelTest.class.getResourceAsStream("/Application.e4xmi"),
                java.util.Map.of(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE));
        MApplication model = (MApplication) file.getContents().get(0);
        kept().write("1", KeptModel.bytes(model));
        assertTrue(EcoreUtil.equals((EObject) model, (EObject) kept().read("1").orElseThrow()));
    }

    @Test
    void takingItLeavesTheModelWhereItIs() throws IOException {
        MApplication model = sample();
        Resource home = new XMIResourceImpl();
        home.getContents().add((EObject) model);
        KeptModel.bytes(model);
        assertSame(home, ((EObject) model).eResource());
    }

    @Test
    void isNothingWhenOtherBundlesAreInstalledOrNothingWasKept() throws IOException {
        assertFalse(kept().read("1").isPresent());
        kept().write("1", KeptModel.bytes(sample()));
        assertFalse(kept().read("2").isPresent());
    }

    @Test
    void aBitThatFlippedAnywhereIsRecognised() throws IOException {
        kept().write("1", KeptModel.bytes(sample()));
        byte[] good = Files.readAllBytes(kept().file());
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 4;
            Files.write(kept().file(), bad);
            assertFalse(readable(), "flipped at " + i);
        }
    }

    @Test
    void aFileThatWasCutIsRecognised() throws IOException {
        kept().write("1", KeptModel.bytes(sample()));
        byte[] good = Files.readAllBytes(kept().file());
        for (int length = 0; length < good.length; length++) {
            Files.write(kept().file(), java.util.Arrays.copyOf(good, length));
            assertFalse(readable(), "cut at " + length);
        }
    }

    private boolean readable() {
        try {
            return kept().read("1").isPresent();
        } catch (IOException recognised) {
            return false;
        }
    }

    @Test
    void writingLeavesNothingBeside() throws IOException {
        kept().write("1", KeptModel.bytes(sample()));
        kept().write("2", KeptModel.bytes(sample()));
        try (Stream<Path> files = Files.list(kept().file().getParent())) {
            assertEquals(List.of("model"), files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
