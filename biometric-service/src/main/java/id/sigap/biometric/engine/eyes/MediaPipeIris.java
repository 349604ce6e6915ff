package id.sigap.biometric.engine.eyes;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.onnx.OnnxNet;
import id.sigap.biometric.engine.onnx.TfjsGraph;
import id.sigap.biometric.engine.picture.Picture;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * MediaPipe's iris network (Ablavatski et al. 2020, arXiv:2006.11341): a square of 2.3 widths of an eye, laid level, gives its lids
 * and iris. It knows right eyes only; a left one is shown to it in a mirror.
 */
public final class MediaPipeIris implements EyeLandmarker, AutoCloseable {

    private static final int SIDE = 64;
    private static final double WIDTHS = 2.3;
    private static final String OUTPUT = "Identity";

    private final OnnxNet net;

    /** @param onnx from {@link #toOnnx} */
    public MediaPipeIris(ByteBuffer onnx) {
        this.net = new OnnxNet(onnx);
    }

    public static ByteBuffer toOnnx(JsonNode model, byte[] weights) {
        return new TfjsGraph("iris", model, weights).toOnnx(Map.of(OUTPUT, Eye.SIZE * 3));
    }

    @Override
    public Eyes locate(Picture picture, FaceMesh mesh) {
        return new Eyes(look(picture, mesh.rightEyeOuter(), mesh.rightEyeInner(), mesh.rollRadians(), false),
                look(picture, mesh.leftEyeOuter(), mesh.leftEyeInner(), mesh.rollRadians(), true));
    }

    private Eye look(Picture picture, Point outer, Point inner, double rollRadians, boolean mirrored) {
        double side = Math.max(inner.minus(outer).length(), 1) * WIDTHS;
        Similarity toPicture = Similarity.ofSquare(Point.middle(outer, inner), side, rollRadians, SIDE);
        Crop crop = Crop.of(picture, toPicture, SIDE);
        float[] values = net.run((mirrored ? crop.mirrored() : crop).channelsFirst(), 1, 3, SIDE, SIDE).get(OUTPUT);
        List<Point> points = new ArrayList<>(Eye.SIZE);
        for (int i = 0; i < Eye.SIZE; i++) {
            float x = values[i * 3];
            points.add(toPicture.apply(new Point(mirrored ? SIDE - x : x, values[i * 3 + 1])));
        }
        return new Eye(List.copyOf(points.subList(0, Eye.OUTLINE_SIZE)), List.copyOf(points.subList(Eye.OUTLINE_SIZE, Eye.SIZE)));
    }

    @Override
    public void close() {
        net.close();
    }
}
