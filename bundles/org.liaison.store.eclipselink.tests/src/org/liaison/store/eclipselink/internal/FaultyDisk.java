// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;

import org.apache.derby.io.StorageFactory;
import org.apache.derby.io.StorageFile;
import org.apache.derby.io.StorageRandomAccessFile;
import org.apache.derby.io.WritableStorageFactory;

/**
 * Derby's storage on disk, where what writes, makes room or waits for the disk fails when {@link Faults} says so. Derby makes it by
 * its name for a database called <code>{@value #PREFIX}:folder</code>.
 */
final class FaultyDisk implements InvocationHandler {

    /** What the name of a database on such a disk begins with. */
    static final String PREFIX = "faulty";

    private static final Set<String> WRITING = Set.of("write", "writeByte", "writeInt", "writeLong", "setLength", "sync",
            "createNewFile", "mkdir", "mkdirs", "getOutputStream");

    private final Object real;
    private final Faults faults = Faults.OF_THIS_PROCESS;

    private FaultyDisk(Object real) {
        this.real = real;
    }

    /** Such a disk. */
    static StorageFactory made() {
        try {
            return (StorageFactory) proxy(Class.forName("org.apache.derby.impl.io.DirStorageFactory").getConstructor()
                    .newInstance(), WritableStorageFactory.class);
        } catch (ReflectiveOperationException anotherDerby) {
            throw new IllegalStateException(anotherDerby);
        }
    }

    private static Object proxy(Object real, Class<?> type) {
        return Proxy.newProxyInstance(FaultyDisk.class.getClassLoader(), new Class<?>[] { type }, new FaultyDisk(real));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (WRITING.contains(method.getName()) && faults.due()) {
            if (Arrays.asList(method.getExceptionTypes()).contains(FileNotFoundException.class)) {
                throw new FileNotFoundException("No space left on device");
            } else if (method.getExceptionTypes().length > 0) {
                throw new IOException("No space left on device");
            }
            return false;
        }
        try {
            return wrapped(method.invoke(real, unwrapped(arguments)));
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Object wrapped(Object result) {
        return switch (result) {
            case StorageFile file -> proxy(file, StorageFile.class);
            case StorageRandomAccessFile file -> proxy(file, StorageRandomAccessFile.class);
            case OutputStream stream -> new FaultyStream(stream);
            case null, default -> result;
        };
    }

    private static Object[] unwrapped(Object[] arguments) {
        return arguments == null ? null : Arrays.stream(arguments).map(FaultyDisk::unwrapped).toArray();
    }

    private static Object unwrapped(Object argument) {
        if (argument instanceof FaultyStream stream) {
            return stream.real();
        }
        return argument != null && Proxy.isProxyClass(argument.getClass())
                && Proxy.getInvocationHandler(argument) instanceof FaultyDisk disk ? disk.real : argument;
    }

    /** A stream into a file. */
    private final class FaultyStream extends FilterOutputStream {

        FaultyStream(OutputStream real) {
            super(real);
        }

        OutputStream real() {
            return out;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (faults.due()) {
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] { (byte) one }, 0, 1);
        }
    }
}
