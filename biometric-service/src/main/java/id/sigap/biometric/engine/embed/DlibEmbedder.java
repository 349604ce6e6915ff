package id.sigap.biometric.engine.embed;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.onnx.DlibResNet;
import id.sigap.biometric.engine.onnx.OnnxNet;
import id.sigap.biometric.engine.picture.Picture;

/** dlib's recognition network on the straightened face and its mirror image; the sum evens out light from a side. */
public final class DlibEmbedder implements FaceEmbedder, AutoCloseable {

    private static final String VERSION = "dlib-resnet-q8/mesh-chip-150/mirror/2";
    private static final float[] MEAN_RGB = {122.782f, 117.001f, 104.298f};

    private final OnnxNet net;

    public DlibEmbedder(JsonNode manifest, byte[] weights) {
        this.net = new OnnxNet(new DlibResNet(manifest, weights).toOnnx());
    }

    @Override
    public Embedding embed(Picture picture, FaceMesh mesh) {
        Crop chip = Crop.of(picture, MeanFace.chipToPicture(mesh, DlibResNet.SIDE), DlibResNet.SIDE);
        float[] sum = describe(chip);
        float[] mirror = describe(chip.mirrored());
        for (int i = 0; i < sum.length; i++) {
            sum[i] += mirror[i];
        }
        return Embedding.of(VERSION, sum);
    }

    @Override
    public String version() {
        return VERSION;
    }

    private float[] describe(Crop chip) {
        int pixels = chip.side() * chip.side();
        float[] planes = new float[pixels * 3];
        for (int i = 0; i < planes.length; i++) {
            planes[i % 3 * pixels + i / 3] = (chip.rgb()[i] - MEAN_RGB[i % 3]) / 255;
        }
        return net.run(planes, 1, 3, chip.side(), chip.side()).get(DlibResNet.OUTPUT);
    }

    @Override
    public void close() {
        net.close();
    }
}
