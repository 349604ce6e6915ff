package id.sigap.biometric.engine.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a TensorFlow.js model: one binary block, laid out as its manifest says. Quantised numbers are widened as they are
 * asked for: 8 and 16 bit as {@code value · scale + min}, half floats as they are; integers stay integers.
 */
final class TfjsWeights {

    private final Map<String, Place> places = new HashMap<>();
    private final ByteBuffer block;

    private record Place(int[] shape, String stored, float scale, float min, int offset) {

        int end() {
            return Math.addExact(offset, Math.multiplyExact(Tensor.size(shape), width()));
        }

        private int width() {
            return switch (stored) {
                case "uint8" -> 1;
                case "uint16", "float16" -> 2;
                case "float32", "int32" -> 4;
                default -> throw new IllegalStateException("no reading of " + stored);
            };
        }
    }

    TfjsWeights(JsonNode manifest, byte[] block) {
        this.block = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        int offset = 0;
        for (JsonNode group : manifest) {
            for (JsonNode weight : group.path("weights")) {
                Place place = place(weight, offset);
                places.put(weight.path("name").asText(), place);
                offset = place.end();
            }
        }
        if (offset != block.length) {
            throw new IllegalStateException("the manifest lays out " + offset + " bytes, there are " + block.length);
        }
    }

    Tensor get(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("no weights named " + name);
        }
        ByteBuffer from = block.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(place.offset());
        float[] values = new float[Tensor.size(place.shape())];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (place.stored()) {
                case "uint8" -> (from.get() & 0xff) * place.scale() + place.min();
                case "uint16" -> (from.getShort() & 0xffff) * place.scale() + place.min();
                case "float16" -> Float.float16ToFloat(from.getShort());
                case "float32" -> from.getFloat();
                case "int32" -> from.getInt();
                default -> throw new IllegalStateException("no reading of " + place.stored());
            };
        }
        return new Tensor(place.shape(), values);
    }

    private static Place place(JsonNode weight, int offset) {
        JsonNode dimensions = weight.path("shape");
        int[] shape = new int[dimensions.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = dimensions.get(i).asInt();
        }
        JsonNode quantization = weight.path("quantization");
        String stored = quantization.path("dtype").asText(weight.path("dtype").asText());
        return new Place(shape, stored, (float) quantization.path("scale").asDouble(1), (float) quantization.path("min").asDouble(0), offset);
    }
}
