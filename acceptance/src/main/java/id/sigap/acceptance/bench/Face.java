package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.face.FaceBench;
import id.sigap.acceptance.bench.face.Options;
import id.sigap.acceptance.bench.face.load.FaceLoad;
import id.sigap.local.LocalException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./sigap bench face --pairs DIR}: how well and how fast the face engine tells the people of a folder of pictures apart; {@code --load}: what becomes of a suite that is
 * sent more selfies than it can read.
 */
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
            Path root = Path.of(System.getProperty("sigap.root"));
            switch (options) {
                case Options.Pictures pictures -> new FaceBench(root, pictures).run();
                case Options.Load load -> FaceLoad.run(root, load);
            }
        } catch (IllegalStateException | LocalException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }
}
