package id.sigap.biometric.engine.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a TensorFlow.js graph model of square pictures into ONNX. Activations stay channels-first, as ONNX wants them; they are
 * turned to TensorFlow's channels-last only before a Reshape, where the order of numbers shows. Operators are those of the face
 * mesh and the iris network; any other stops the start.
 */
public final class TfjsGraph {

    private final JsonNode model;
    private final TfjsWeights weights;
    private final OnnxGraph onnx;
    private final Map<String, JsonNode> nodes = new HashMap<>();
    private final Map<String, Integer> sides = new HashMap<>();
    private final Map<String, String> done = new HashMap<>();

    public TfjsGraph(String name, JsonNode model, byte[] block) {
        this.model = model;
        this.weights = new TfjsWeights(model.path("weightsManifest"), block);
        this.onnx = new OnnxGraph(name);
        model.path("modelTopology").path("node").forEach(node -> nodes.put(node.path("name").asText(), node));
    }

    /** An ONNX model with one input, {@code input} (1 × 3 × side × side), and the outputs named, each of so many numbers. */
    public ByteBuffer toOnnx(Map<String, Integer> outputs) {
        outputs.forEach((name, size) -> {
            emit(name);
            Integer side = sides.get(name);
            if (side == null) {
                onnx.output(name, 1, size);
            } else {
                onnx.output(name, 1, size / (side * side), side, side);
            }
        });
        return onnx.toBuffer();
    }

    private String emit(String name) {
        String known = done.get(name);
        if (known != null) {
            return known;
        }
        JsonNode node = nodes.get(name);
        String output = switch (node.path("op").asText()) {
            case "Placeholder" -> placeholder(node, name);
            case "_FusedConv2D" -> convolution(node, name);
            case "DepthwiseConv2dNative" -> depthwise(node, name);
            case "AddV2" -> pointwise("Add", name, input(node, 0), input(node, 1));
            case "Prelu" -> prelu(name, input(node, 0), node.path("input").get(1).asText());
            case "Sigmoid" -> pointwise("Sigmoid", name, input(node, 0));
            case "Identity" -> pointwise("Identity", name, input(node, 0));
            case "MaxPool" -> maxPool(node, name);
            case "Pad" -> pad(node, name);
            case "Reshape" -> reshape(node, name);
            case "ConcatV2" -> concatenation(node, name);
            default -> throw new IllegalStateException("no conversion of operator " + node.path("op").asText());
        };
        done.put(name, output);
        return output;
    }

    private String input(JsonNode node, int index) {
        return emit(node.path("input").get(index).asText());
    }

    private String constantName(JsonNode node, int index) {
        return node.path("input").get(index).asText();
    }

    private String placeholder(JsonNode node, String name) {
        int side = node.path("attr").path("shape").path("shape").path("dim").get(1).path("size").asInt();
        onnx.input("input", 1, 3, side, side);
        sides.put("input", side);
        return "input";
    }

    private String convolution(JsonNode node, String name) {
        String from = input(node, 0);
        String filter = constantName(node, 1);
        Tensor filters = weights.get(filter).permuted(3, 2, 0, 1);
        String bias = constantName(node, 2);
        List<String> fused = fusedOperators(node);
        boolean withPrelu = fused.equals(List.of("BiasAdd", "Prelu"));
        if (!withPrelu && !fused.equals(List.of("BiasAdd"))) {
            throw new IllegalStateException("no conversion of fused " + fused);
        }
        String target = withPrelu ? name + "/conv" : name;
        convolve(node, from, target, List.of(from, onnx.constant(filter, filters), onnx.constant(bias, weights.get(bias))), filters, 1);
        return withPrelu ? prelu(name, target, constantName(node, 3)) : target;
    }

    private String depthwise(JsonNode node, String name) {
        String from = input(node, 0);
        String filter = constantName(node, 1);
        Tensor filters = weights.get(filter);
        int[] shape = filters.shape();
        int channels = shape[2];
        Tensor perChannel = filters.permuted(2, 3, 0, 1).reshaped(channels * shape[3], 1, shape[0], shape[1]);
        return convolve(node, from, name, List.of(from, onnx.constant(filter, perChannel)), perChannel, channels);
    }

    private String convolve(JsonNode node, String from, String name, List<String> inputs, Tensor filters, int groups) {
        int kernel = filters.shape()[2];
        int stride = integers(node, "strides").get(1);
        Padding padding = padding(node);
        int side = sides.get(from);
        sides.put(name, padding.outputSide(side, kernel, stride));
        return onnx.node("Conv", name, inputs, Map.of("strides", new long[]{stride, stride}, "pads", padding.pads(side, kernel, stride),
                "group", (long) groups));
    }

    private String maxPool(JsonNode node, String name) {
        String from = input(node, 0);
        int kernel = integers(node, "ksize").get(1);
        int stride = integers(node, "strides").get(1);
        int side = sides.get(from);
        sides.put(name, padding(node).outputSide(side, kernel, stride));
        return onnx.node("MaxPool", name, List.of(from), Map.of("kernel_shape", new long[]{kernel, kernel},
                "strides", new long[]{stride, stride}, "pads", padding(node).pads(side, kernel, stride)));
    }

    private String prelu(String name, String from, String slope) {
        Tensor perChannel = weights.get(slope);
        int channels = perChannel.values().length;
        return pointwise("PRelu", name, from, onnx.constant(slope, perChannel.reshaped(channels, 1, 1)));
    }

    private String pointwise(String operator, String name, String... inputs) {
        sides.put(name, sides.get(inputs[0]));
        return onnx.node(operator, name, inputs);
    }

    private String pad(JsonNode node, String name) {
        String from = input(node, 0);
        float[] p = weights.get(constantName(node, 1)).values();
        if (p[2] != 0 || p[3] != 0 || p[4] != 0 || p[5] != 0) {
            throw new IllegalStateException("only channels are padded");
        }
        sides.put(name, sides.get(from));
        return onnx.node("Pad", name, from, onnx.constant(name + "/pads", 0, (long) p[6], 0, 0, 0, (long) p[7], 0, 0));
    }

    private String reshape(JsonNode node, String name) {
        float[] shape = weights.get(constantName(node, 1)).values();
        long[] target = new long[shape.length];
        for (int i = 0; i < shape.length; i++) {
            target[i] = (long) shape[i];
        }
        String channelsLast = onnx.node("Transpose", name + "/nhwc", List.of(input(node, 0)), Map.of("perm", new long[]{0, 2, 3, 1}));
        return onnx.node("Reshape", name, channelsLast, onnx.constant(name + "/shape", target));
    }

    /** Of channels, TensorFlow's last dimension and ONNX's second. */
    private String concatenation(JsonNode node, String name) {
        int parts = node.path("input").size() - 1;
        float axis = weights.get(constantName(node, parts)).values()[0];
        if (axis != 3 && axis != -1) {
            throw new IllegalStateException("only channels are concatenated");
        }
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            inputs.add(input(node, i));
        }
        sides.put(name, sides.get(inputs.getFirst()));
        return onnx.node("Concat", name, inputs, Map.of("axis", 1L));
    }

    private static List<String> fusedOperators(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("attr").path("fused_ops").path("list").path("s").forEach(name -> names.add(decoded(name)));
        return names;
    }

    private static Padding padding(JsonNode node) {
        return Padding.valueOf(decoded(node.path("attr").path("padding").path("s")));
    }

    private static List<Integer> integers(JsonNode node, String attribute) {
        List<Integer> values = new ArrayList<>();
        node.path("attr").path(attribute).path("list").path("i").forEach(value -> values.add(value.asInt()));
        return values;
    }

    private static String decoded(JsonNode base64) {
        return new String(Base64.getDecoder().decode(base64.asText()), StandardCharsets.US_ASCII);
    }
}
