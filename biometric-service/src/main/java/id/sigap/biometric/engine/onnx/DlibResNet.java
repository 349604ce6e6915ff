package id.sigap.biometric.engine.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * Builds dlib's face recognition network (ResNet with 29 convolutions, He et al. 2016 with half the layers and filters) from its
 * weights as face-api ships them: the manifest names the stages, the architecture is laid out here. Input N × 3 × 150 × 150,
 * output 128 numbers for each of N.
 */
public final class DlibResNet {

    public static final int SIDE = 150;
    public static final int DIMENSIONS = 128;
    public static final String OUTPUT = "descriptor";

    private final TfjsWeights weights;
    private final OnnxGraph onnx = new OnnxGraph("dlib-resnet");
    private int side = SIDE;
    private int channels;

    public DlibResNet(JsonNode manifest, byte[] block) {
        this.weights = new TfjsWeights(manifest, block);
    }

    public ByteBuffer toOnnx() {
        onnx.input("input", OnnxGraph.ANY, 3, SIDE, SIDE);
        String x = relu(convolution("input", "conv32_down", 2, Padding.VALID));
        x = pool("MaxPool", x, x + "/pool", 3);
        for (String stage : List.of("conv32_1", "conv32_2", "conv32_3", "conv64_down", "conv64_1", "conv64_2", "conv64_3", "conv128_down",
                "conv128_1", "conv128_2", "conv256_down", "conv256_1", "conv256_2", "conv256_down_out")) {
            x = stage.contains("down") ? reducing(x, stage) : residual(x, stage);
        }
        String pooled = onnx.node("GlobalAveragePool", "pooled", x);
        String flat = onnx.node("Flatten", "flat", pooled);
        onnx.node("MatMul", OUTPUT, flat, onnx.constant("fc", weights.get("fc")));
        onnx.output(OUTPUT, OnnxGraph.ANY, DIMENSIONS);
        return onnx.toBuffer();
    }

    private String residual(String x, String stage) {
        String first = relu(convolution(x, stage + "/conv1", 1, Padding.SAME));
        String second = convolution(first, stage + "/conv2", 1, Padding.SAME);
        return relu(onnx.node("Add", stage, x, second));
    }

    /** Halves the picture; the short way round averages, and gains channels of zeros where the long way has more. */
    private String reducing(String x, String stage) {
        int sideBefore = side;
        int channelsBefore = channels;
        String first = relu(convolution(x, stage + "/conv1", 2, Padding.VALID));
        String longWay = convolution(first, stage + "/conv2", 1, Padding.SAME);
        int longSide = side;
        side = sideBefore;
        String shortWay = pool("AveragePool", x, stage + "/average", 2);
        if (channels > channelsBefore) {
            shortWay = onnx.node("Pad", shortWay + "/wide", shortWay, onnx.constant(shortWay + "/pads", 0, 0, 0, 0, 0, channels - channelsBefore, 0, 0));
        }
        if (longSide < side) {
            int missing = side - longSide;
            longWay = onnx.node("Pad", longWay + "/tall", longWay, onnx.constant(longWay + "/pads", 0, 0, 0, 0, 0, 0, missing, missing));
        }
        return relu(onnx.node("Add", stage, shortWay, longWay));
    }

    /** A convolution with dlib's scale and shift after it folded into its filters and bias. */
    private String convolution(String from, String stage, int stride, Padding padding) {
        Tensor filters = weights.get(stage + "/conv/filters").permuted(3, 2, 0, 1);
        float[] bias = weights.get(stage + "/conv/bias").values();
        float[] scale = weights.get(stage + "/scale/weights").values();
        float[] shift = weights.get(stage + "/scale/biases").values();
        int perFilter = filters.values().length / bias.length;
        float[] scaled = filters.values();
        float[] folded = new float[bias.length];
        for (int filter = 0; filter < bias.length; filter++) {
            folded[filter] = bias[filter] * scale[filter] + shift[filter];
            for (int i = 0; i < perFilter; i++) {
                scaled[filter * perFilter + i] *= scale[filter];
            }
        }
        int kernel = filters.shape()[2];
        long[] pads = padding.pads(side, kernel, stride);
        side = padding.outputSide(side, kernel, stride);
        channels = bias.length;
        List<String> inputs = List.of(from, onnx.constant(stage + "/w", new Tensor(filters.shape(), scaled)),
                onnx.constant(stage + "/b", new Tensor(new int[]{folded.length}, folded)));
        return onnx.node("Conv", stage + "/conv", inputs, Map.of("strides", new long[]{stride, stride}, "pads", pads));
    }

    private String pool(String operator, String from, String name, int kernel) {
        side = Padding.VALID.outputSide(side, kernel, 2);
        return onnx.node(operator, name, List.of(from), Map.of("kernel_shape", new long[]{kernel, kernel}, "strides", new long[]{2, 2}));
    }

    private String relu(String from) {
        return onnx.node("Relu", from + "/relu", from);
    }
}
