package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.face.FaceBench;
import id.sigap.acceptance.bench.face.Options;
import java.nio.file.Path;
import java.util.List;

/** {@code ./sigap bench face --pairs DIR}: how well and how fast the face engine tells the people of a folder of pictures apart. */
public final class Face {

    private Face() {
    }

    public static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.read(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        try {
            new FaceBench(Path.of(System.getProperty("sigap.root")), options).run();
        } catch (IllegalStateException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }
}
