package id.sigap.biometric.engine.detect;

import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import id.sigap.biometric.engine.onnx.OnnxNet;
import id.sigap.biometric.engine.picture.Picture;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * MediaPipe's BlazeFace for front cameras (Bazarevsky et al. 2019, arXiv:1907.05047): the picture is fitted into 128 × 128, and
 * 896 anchors each propose a box with six points. Faces that fill the frame are found on a second look with a border around.
 */
public final class BlazeFace implements FaceDetector, AutoCloseable {

    private static final int SIDE = 128;
    private static final double LEAST_SCORE = 0.5;
    private static final double SAME_FACE_OVERLAP = 0.3;
    private static final double BORDER = 0.3;
    private static final int VALUES = 16;

    private static final List<Grid> GRIDS = List.of(new Grid("Identity:0", "Identity_2:0", 16, 2), new Grid("Identity_1:0", "Identity_3:0", 8, 6));

    private final OnnxNet net;

    /** Anchors in rows and columns, so many at each place. */
    private record Grid(String scores, String boxes, int cells, int anchorsPerCell) {
    }

    public BlazeFace(ByteBuffer onnx) {
        this.net = new OnnxNet(onnx);
    }

    @Override
    public List<DetectedFace> detect(Picture picture) {
        List<DetectedFace> faces = look(picture, 0);
        return faces.isEmpty() ? detectBordered(picture) : faces;
    }

    @Override
    public List<DetectedFace> detectBordered(Picture picture) {
        return look(picture, BORDER);
    }

    private List<DetectedFace> look(Picture picture, double border) {
        double side = Math.max(picture.width(), picture.height()) * (1 + 2 * border);
        Similarity toPicture = Similarity.ofSquare(new Point(picture.width() / 2.0, picture.height() / 2.0), side, 0, SIDE);
        float[] input = Crop.framed(picture, toPicture, SIDE).rgb();
        for (int i = 0; i < input.length; i++) {
            input[i] = input[i] / 127.5f - 1;
        }
        Map<String, float[]> outputs = net.run(input, 1, SIDE, SIDE, 3);
        List<DetectedFace> proposals = new ArrayList<>();
        for (Grid grid : GRIDS) {
            proposals.addAll(proposals(grid, outputs.get(grid.scores()), outputs.get(grid.boxes()), toPicture));
        }
        return merged(proposals).stream().sorted(Comparator.comparingDouble((DetectedFace face) -> -face.prominence(picture.width(), picture.height()))).toList();
    }

    private static List<DetectedFace> proposals(Grid grid, float[] scores, float[] boxes, Similarity toPicture) {
        List<DetectedFace> found = new ArrayList<>();
        for (int anchor = 0; anchor < scores.length; anchor++) {
            double score = 1 / (1 + Math.exp(-scores[anchor]));
            if (score >= LEAST_SCORE) {
                int cell = anchor / grid.anchorsPerCell();
                double cellSide = (double) SIDE / grid.cells();
                Point centre = new Point((cell % grid.cells() + 0.5) * cellSide, (cell / grid.cells() + 0.5) * cellSide);
                found.add(proposal(centre, boxes, anchor * VALUES, score, toPicture));
            }
        }
        return found;
    }

    private static DetectedFace proposal(Point anchor, float[] boxes, int at, double score, Similarity toPicture) {
        double scale = toPicture.scale();
        return new DetectedFace(toPicture.apply(anchor.plus(new Point(boxes[at], boxes[at + 1]))), boxes[at + 2] * scale, boxes[at + 3] * scale, score,
                toPicture.apply(anchor.plus(new Point(boxes[at + 4], boxes[at + 5]))), toPicture.apply(anchor.plus(new Point(boxes[at + 6], boxes[at + 7]))));
    }

    /** One face for each group of overlapping proposals: their mean, weighted by score. */
    private static List<DetectedFace> merged(List<DetectedFace> proposals) {
        List<DetectedFace> rest = new ArrayList<>(proposals);
        rest.sort(Comparator.comparingDouble(face -> -face.score()));
        List<DetectedFace> faces = new ArrayList<>();
        while (!rest.isEmpty()) {
            DetectedFace best = rest.getFirst();
            List<DetectedFace> same = rest.stream().filter(face -> face == best || overlap(face, best) > SAME_FACE_OVERLAP).toList();
            rest.removeAll(same);
            faces.add(mean(same, best.score()));
        }
        return faces;
    }

    private static DetectedFace mean(List<DetectedFace> faces, double score) {
        double total = faces.stream().mapToDouble(DetectedFace::score).sum();
        Point centre = new Point(0, 0);
        Point right = centre;
        Point left = centre;
        double width = 0;
        double height = 0;
        for (DetectedFace face : faces) {
            double weight = face.score() / total;
            centre = centre.plus(face.centre().times(weight));
            right = right.plus(face.rightEye().times(weight));
            left = left.plus(face.leftEye().times(weight));
            width += face.width() * weight;
            height += face.height() * weight;
        }
        return new DetectedFace(centre, width, height, score, right, left);
    }

    private static double overlap(DetectedFace a, DetectedFace b) {
        double wide = Math.min(a.centre().x() + a.width() / 2, b.centre().x() + b.width() / 2) - Math.max(a.centre().x() - a.width() / 2, b.centre().x() - b.width() / 2);
        double high = Math.min(a.centre().y() + a.height() / 2, b.centre().y() + b.height() / 2) - Math.max(a.centre().y() - a.height() / 2, b.centre().y() - b.height() / 2);
        double common = Math.max(0, wide) * Math.max(0, high);
        return common / (a.area() + b.area() - common);
    }

    @Override
    public void close() {
        net.close();
    }
}
