package id.sigap.biometric.engine.embed;

import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.onnx.DlibResNet;
import id.sigap.biometric.engine.onnx.OnnxNet;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** dlib's recognition network on the straightened face and its mirror image; the sum evens out light from a side. */
public final class DlibEmbedder implements FaceEmbedder, AutoCloseable {

    private static final String VERSION = "dlib-resnet-q8/mesh-chip-150/mirror/2";
    private static final float[] MEAN_RGB = {122.782f, 117.001f, 104.298f};
    private static final int PLANES = 3 * DlibResNet.SIDE * DlibResNet.SIDE;

    private final OnnxNet net;

    /** @param onnx from {@link DlibResNet#toOnnx} */
    public DlibEmbedder(ByteBuffer onnx) {
        this.net = new OnnxNet(onnx);
    }

    @Override
    public List<Embedding> embedAll(List<Face> faces) {
        if (faces.isEmpty()) {
            return List.of();
        }
        float[] input = new float[faces.size() * 2 * PLANES];
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            Crop chip = Crop.of(face.picture(), MeanFace.chipToPicture(face.mesh(), DlibResNet.SIDE), DlibResNet.SIDE);
            put(chip, input, i * 2 * PLANES);
            put(chip.mirrored(), input, (i * 2 + 1) * PLANES);
        }
        float[] described = net.run(input, faces.size() * 2L, 3, DlibResNet.SIDE, DlibResNet.SIDE).get(DlibResNet.OUTPUT);
        List<Embedding> embeddings = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            float[] sum = new float[DlibResNet.DIMENSIONS];
            for (int j = 0; j < sum.length; j++) {
                int at = i * 2 * DlibResNet.DIMENSIONS + j;
                sum[j] = described[at] + described[at + DlibResNet.DIMENSIONS];
            }
            embeddings.add(Embedding.of(VERSION, sum));
        }
        return embeddings;
    }

    @Override
    public String version() {
        return VERSION;
    }

    private static void put(Crop chip, float[] input, int at) {
        int pixels = chip.side() * chip.side();
        for (int i = 0; i < PLANES; i++) {
            input[at + i % 3 * pixels + i / 3] = (chip.rgb()[i] - MEAN_RGB[i % 3]) / 255;
        }
    }

    @Override
    public void close() {
        net.close();
    }
}
