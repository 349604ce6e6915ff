package id.sigap.contracts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every class that contracts really ships, found in its classes directory and not in any list that could be out of date. */
public final class ContractClasses {

    private ContractClasses() {
    }

    public static List<Class<?>> all() {
        Path root = directory();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted()
                    .<Class<?>>map(file -> load(root.relativize(file).toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Path.of(Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, Event.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
