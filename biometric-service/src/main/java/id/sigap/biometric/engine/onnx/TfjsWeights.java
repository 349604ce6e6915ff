package id.sigap.biometric.engine.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a TensorFlow.js model: one binary block, laid out as its manifest says. Quantised numbers are widened:
 * 8 and 16 bit as {@code value · scale + min}, half floats as they are; integers stay integers.
 */
final class TfjsWeights {

    private final Map<String, Tensor> tensors = new HashMap<>();

    TfjsWeights(JsonNode manifest, byte[] block) {
        ByteBuffer rest = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        for (JsonNode group : manifest) {
            for (JsonNode weight : group.path("weights")) {
                tensors.put(weight.path("name").asText(), read(weight, rest));
            }
        }
        if (rest.hasRemaining()) {
            throw new IllegalStateException(rest.remaining() + " bytes of weights have no place in the manifest");
        }
    }

    Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalStateException("no weights named " + name);
        }
        return tensor;
    }

    boolean has(String name) {
        return tensors.containsKey(name);
    }

    private static Tensor read(JsonNode weight, ByteBuffer rest) {
        JsonNode dimensions = weight.path("shape");
        int[] shape = new int[dimensions.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = dimensions.get(i).asInt();
        }
        JsonNode quantization = weight.path("quantization");
        String stored = quantization.path("dtype").asText(weight.path("dtype").asText());
        float scale = (float) quantization.path("scale").asDouble(1);
        float min = (float) quantization.path("min").asDouble(0);
        float[] values = new float[Tensor.size(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (stored) {
                case "uint8" -> (rest.get() & 0xff) * scale + min;
                case "uint16" -> (rest.getShort() & 0xffff) * scale + min;
                case "float16" -> Float.float16ToFloat(rest.getShort());
                case "float32" -> rest.getFloat();
                case "int32" -> rest.getInt();
                default -> throw new IllegalStateException("no reading of " + stored);
            };
        }
        return new Tensor(shape, values);
    }
}
