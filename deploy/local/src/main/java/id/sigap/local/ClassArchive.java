package id.sigap.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes of a program in the form in which a JVM maps them instead of reading, verifying and linking them at every start.
 * The build makes an archive of what it can load without a database; a start after the build writes down what the program
 * really loads, and {@link Archiver} makes the better archive of it.
 *
 * @param list where the JVM writes the names of the classes that it loads
 */
public record ClassArchive(Part part, Path application, Path list) {

    static final String JAR = "quarkus-run.jar";
    private static final String OF_BUILD = "app-cds.jsa";
    private static final String OF_START = "started.jsa";

    public static ClassArchive of(Layout layout, Part part) {
        return new ClassArchive(part, part.application(layout.root()), layout.run().resolve(part.title() + ".classes"));
    }

    /** The archive of a real start: beside the program, so that it gets into no image of it. */
    Path file() {
        return application.resolveSibling(OF_START);
    }

    /** Whether there is an archive of a real start of what is built now. A JVM runs without any archive rather than with another build's. */
    boolean isFresh() {
        return isNewerThanBuild(file());
    }

    /** Whether the classes of a real start of what is built now are written down. */
    boolean canBeMade() {
        return isNewerThanBuild(list);
    }

    private boolean isNewerThanBuild(Path file) {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(application.resolve(JAR))) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /** What the program's JVM is started with. */
    public List<String> options() {
        if (isFresh()) {
            return List.of("-XX:SharedArchiveFile=" + file());
        }
        String write = "-XX:DumpLoadedClassList=" + list;
        return Files.exists(application.resolve(OF_BUILD)) ? List.of("-XX:SharedArchiveFile=" + OF_BUILD, write) : List.of(write);
    }
}
