package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.face.FaceBench;
import id.sigap.acceptance.bench.face.Options;
import id.sigap.acceptance.bench.face.load.FaceLoad;

/**
 * {@code ./sigap bench face --pairs DIR}: how well and how fast the face engine tells the people of a folder of pictures apart; {@code --load}: what becomes of a suite that is
 * sent more selfies than it can read.
 */
public final class Face {

    private Face() {
    }

    public static void main(String[] arguments) throws Exception {
        BenchMain.run(arguments, Options::read, (root, options) -> {
            switch (options) {
                case Options.Pictures pictures -> new FaceBench(root, pictures).run();
                case Options.Load load -> FaceLoad.run(root, load);
            }
        });
    }
}
