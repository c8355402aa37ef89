// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.liaison.model.crm.Relation;

/** One class loader for the entities of several bundles. */
final class BundleClassesTest {

    private static final String ALIEN = "alien.Visitor";

    private final Alien alien = new Alien();

    @Test
    void findsWhatAnyOfThemHas() throws ClassNotFoundException {
        Class<?> visitor = alien.loadClass(ALIEN);
        BundleClasses classes = new BundleClasses(List.of(Relation.class, visitor));
        assertSame(visitor, classes.loadClass(ALIEN));
        assertSame(Relation.class, classes.loadClass(Relation.class.getName()));
        assertEquals("alien:visitor", classes.getResource("alien/Visitor.class").toExternalForm());
        assertNotNull(classes.getResource(Relation.class.getName().replace('.', '/') + ".class"));
    }

    @Test
    void saysWhatNoneHas() throws ClassNotFoundException {
        BundleClasses classes = new BundleClasses(List.of(Relation.class, alien.loadClass(ALIEN)));
        assertEquals("alien.Nobody",
                assertThrows(ClassNotFoundException.class, () -> classes.loadClass("alien.Nobody")).getMessage());
        assertNull(classes.getResource("alien/Nobody.class"));
    }

    /** As a bundle that nobody else sees. */
    private static final class Alien extends ClassLoader {

        /** What a compiler makes of {@code package alien; public interface Visitor {}}. */
        private static final byte[] VISITOR = visitor();

        Alien() {
            super(null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals(ALIEN)) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, VISITOR, 0, VISITOR.length);
        }

        @Override
        protected URL findResource(String name) {
            if (!name.equals("alien/Visitor.class")) {
                return null;
            }
            try {
                return URL.of(URI.create("alien:visitor"), new Bytes());
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static byte[] visitor() {
            try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    DataOutputStream out = new DataOutputStream(bytes)) {
                write(out);
                return bytes.toByteArray();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static void write(DataOutputStream out) throws IOException {
            out.writeInt(0xCAFEBABE);
            out.writeInt(65);
            out.writeShort(5);
            out.writeByte(7);
            out.writeShort(2);
            out.writeByte(1);
            out.writeUTF("alien/Visitor");
            out.writeByte(7);
            out.writeShort(4);
            out.writeByte(1);
            out.writeUTF("java/lang/Object");
            out.writeShort(0x0601);
            out.writeShort(1);
            out.writeShort(3);
            for (int none = 0; none < 4; none++) {
                out.writeShort(0);
            }
        }
    }

    /** A place with nothing in it. */
    private static final class Bytes extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL place) {
            return new URLConnection(place) {

                @Override
                public void connect() {
                    // always is
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(new byte[0]);
                }

                @Override
                public OutputStream getOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
