package id.sigap.biometric.engine.mesh;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import id.sigap.biometric.engine.onnx.OnnxNet;
import id.sigap.biometric.engine.onnx.TfjsGraph;
import id.sigap.biometric.engine.picture.Picture;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * MediaPipe's face mesh (Kartynnik et al. 2019, arXiv:1907.06724): a square half as large again as the face, turned so that the
 * eyes are level, gives 468 points. It looks twice: the second crop follows the first look's points. Each look errs a little in its
 * own way, so a point is put in the middle of both; depths are the second look's.
 */
public final class MediaPipeMesh implements FaceLandmarker, AutoCloseable {

    private static final int SIDE = 192;
    private static final double MARGIN = 1.5;
    private static final String MESH = "Identity_2";
    private static final String SURETY = "Identity_1";

    private final OnnxNet net;

    /** @param onnx from {@link #toOnnx} */
    public MediaPipeMesh(ByteBuffer onnx) {
        this.net = new OnnxNet(onnx);
    }

    public static ByteBuffer toOnnx(JsonNode model, byte[] weights) {
        return new TfjsGraph("facemesh", model, weights).toOnnx(Map.of(MESH, FaceMesh.SIZE * 3, SURETY, 1));
    }

    @Override
    public FaceMesh locate(Picture picture, DetectedFace face) {
        FaceMesh first = look(picture, face.centre(), Math.max(face.width(), face.height()), face.rollRadians());
        double roll = first.rollRadians();
        // the crop will be turned: its side is that of the face as it lies when turned
        FaceMesh.Box box = first.levelBox();
        FaceMesh second = look(picture, Similarity.of(1, roll, 0, 0).apply(box.centre()), box.longSide(), roll);
        return new FaceMesh(middles(first.points(), second.points()), second.depths(), second.surety());
    }

    private static List<Point> middles(List<Point> first, List<Point> second) {
        List<Point> middles = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            middles.add(Point.middle(first.get(i), second.get(i)));
        }
        return List.copyOf(middles);
    }

    private FaceMesh look(Picture picture, Point centre, double side, double rollRadians) {
        Similarity toPicture = Similarity.ofSquare(centre, Math.max(side, 1) * MARGIN, rollRadians, SIDE);
        Map<String, float[]> outputs = net.run(Crop.of(picture, toPicture, SIDE).channelsFirst(), 1, 3, SIDE, SIDE);
        float[] mesh = outputs.get(MESH);
        List<Point> points = new ArrayList<>(FaceMesh.SIZE);
        double[] depths = new double[FaceMesh.SIZE];
        for (int i = 0; i < FaceMesh.SIZE; i++) {
            points.add(toPicture.apply(new Point(mesh[i * 3], mesh[i * 3 + 1])));
            depths[i] = mesh[i * 3 + 2] * toPicture.scale();
        }
        return new FaceMesh(List.copyOf(points), depths, outputs.get(SURETY)[0]);
    }

    @Override
    public void close() {
        net.close();
    }
}
