// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.impl.ApplicationPackageImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.ExternalCrossReferencer;

/**
 * A file with an application model as it was when all that is installed had added to it. It begins with the fingerprint of what was
 * installed and a checksum of the rest: a file for other bundles, of another kind or damaged counts as none.
 *
 * @param file where it is
 */
record KeptModel(Path file) {

    private static final URI PLACE = URI.createURI("kept.model");

    /**
     * The model as bytes: taken at once, since the window changes it as soon as it is drawn. After the platform has joined fragments,
     * what they refer to is often a twin beside the model, with the same id as the one in it: the twin is replaced by that one.
     *
     * @param model stays as it is
     * @throws IOException if it holds what cannot be written, or refers to what is no part of it
     */
    static byte[] bytes(MApplication model) throws IOException {
        EObject copy = EcoreUtil.copy((EObject) model);
        for (Map.Entry<EObject, Collection<Setting>> outside : ExternalCrossReferencer.find(copy).entrySet()) {
            EObject inside = twin(copy, outside.getKey());
            outside.getValue().forEach(reference -> EcoreUtil.replace(reference, outside.getKey(), inside));
        }
        Resource resource = new BinaryResourceImpl(PLACE);
        resource.getContents().add(copy);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    private static EObject twin(EObject model, EObject outside) throws IOException {
        if (outside instanceof MApplicationElement element && element.getElementId() != null) {
            Iterable<EObject> parts = model::eAllContents;
            for (EObject part : parts) {
                if (part.eClass() == outside.eClass()
                        && element.getElementId().equals(((MApplicationElement) part).getElementId())) {
                    return part;
                }
            }
        }
        throw new IOException("The model refers to what is no part of it: " + outside);
    }

    /**
     * Replaces the file, whole or not at all.
     *
     * @param fingerprint of what is installed
     * @param model of {@link #bytes}
     * @throws IOException if there is no room or no right to
     */
    void write(String fingerprint, byte[] model) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(file.getParent());
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(beside))) {
                out.writeUTF(fingerprint);
                out.writeLong(checksum(model));
                out.write(model);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Reads the model back.
     *
     * @param fingerprint of what is installed now
     * @return empty if there is none for it
     * @throws IOException if the file cannot be read
     */
    Optional<MApplication> read(String fingerprint) throws IOException {
        byte[] all;
        try {
            all = Files.readAllBytes(file);
        } catch (NoSuchFileException first) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(all))) {
            if (!in.readUTF().equals(fingerprint)) {
                return Optional.empty();
            }
            long checksum = in.readLong();
            byte[] model = in.readAllBytes();
            return checksum(model) == checksum ? model(model) : Optional.empty();
        }
    }

    private static Optional<MApplication> model(byte[] bytes) throws IOException {
        // naming it makes the packages of the model known, which the file only names
        ApplicationPackageImpl.eINSTANCE.getName();
        Resource resource = new BinaryResourceImpl(PLACE);
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of());
        } catch (WrappedException unreadable) {
            throw new IOException(unreadable);
        }
        return resource.getContents().stream().filter(MApplication.class::isInstance).map(MApplication.class::cast).findFirst();
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
