package id.sigap.biometric.engine.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds an ONNX model in memory (field numbers of onnx.proto, IR version 8, operator set 13): nodes in order, constants, one input. */
final class OnnxGraph {

    /** A dimension that each run may choose. */
    static final int ANY = -1;

    private static final int IR_VERSION = 8;
    private static final int OPERATOR_SET = 13;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int ATTRIBUTE_INT = 2;
    private static final int ATTRIBUTE_INTS = 7;

    private final ProtoWriter graph = new ProtoWriter();
    private final Set<String> constants = new HashSet<>();
    private int names;

    OnnxGraph(String name) {
        graph.text(2, name);
    }

    void input(String name, int... shape) {
        graph.message(11, value(name, shape));
    }

    void output(String name, int... shape) {
        graph.message(12, value(name, shape));
    }

    /** A constant; given twice under one name it is kept once. */
    String constant(String name, Tensor tensor) {
        if (constants.add(name)) {
            ByteBuffer raw = ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            raw.asFloatBuffer().put(tensor.values());
            graph.message(5, tensor(name, FLOAT, tensor.shape(), raw.array()));
        }
        return name;
    }

    String constant(String name, long... values) {
        if (constants.add(name)) {
            ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            raw.asLongBuffer().put(values);
            graph.message(5, tensor(name, INT64, new int[]{values.length}, raw.array()));
        }
        return name;
    }

    /** A node of one output, whose name it returns. Attributes are {@code Long} or {@code long[]}. */
    String node(String operator, String output, List<String> inputs, Map<String, Object> attributes) {
        ProtoWriter node = new ProtoWriter();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(3, operator + "_" + names++).text(4, operator);
        attributes.forEach((name, attribute) -> node.message(5, attribute(name, attribute)));
        graph.message(1, node);
        return output;
    }

    String node(String operator, String output, String... inputs) {
        return node(operator, output, List.of(inputs), Map.of());
    }

    ByteBuffer toBuffer() {
        ProtoWriter operators = new ProtoWriter().text(1, "").integer(2, OPERATOR_SET);
        return new ProtoWriter().integer(1, IR_VERSION).text(2, "sigap").message(7, graph).message(8, operators).toBuffer();
    }

    private static ProtoWriter attribute(String name, Object attribute) {
        ProtoWriter writer = new ProtoWriter().text(1, name);
        switch (attribute) {
            case Long integer -> writer.integer(3, integer).integer(20, ATTRIBUTE_INT);
            case long[] integers -> {
                for (long integer : integers) {
                    writer.integer(8, integer);
                }
                writer.integer(20, ATTRIBUTE_INTS);
            }
            default -> throw new IllegalArgumentException("no attribute of " + attribute.getClass());
        }
        return writer;
    }

    private static ProtoWriter tensor(String name, int type, int[] shape, byte[] raw) {
        ProtoWriter tensor = new ProtoWriter();
        for (int dimension : shape) {
            tensor.integer(1, dimension);
        }
        return tensor.integer(2, type).text(8, name).bytes(9, raw);
    }

    private static ProtoWriter value(String name, int[] shape) {
        ProtoWriter dimensions = new ProtoWriter();
        for (int dimension : shape) {
            dimensions.message(1, dimension == ANY ? new ProtoWriter().text(2, "any") : new ProtoWriter().integer(1, dimension));
        }
        ProtoWriter tensorType = new ProtoWriter().integer(1, FLOAT).message(2, dimensions);
        return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensorType));
    }
}
