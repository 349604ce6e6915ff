package id.sigap.biometric.engine.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the wire format of Protocol Buffers: the two kinds of field that an ONNX model needs. What was written is kept in pieces
 * and put together once, outside the heap: a model of 22 MB must not need a multiple of that to be built.
 */
final class ProtoWriter {

    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;

    private final List<byte[]> pieces = new ArrayList<>();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();

    ProtoWriter integer(int field, long value) {
        varint((long) field << 3 | VARINT);
        varint(value);
        return this;
    }

    ProtoWriter text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoWriter bytes(int field, byte[] value) {
        begin(field, value.length);
        pieces.add(value);
        return this;
    }

    ProtoWriter message(int field, ProtoWriter inner) {
        begin(field, inner.size());
        pieces.addAll(inner.pieces);
        pieces.add(inner.head.toByteArray());
        return this;
    }

    /** All that was written, in a buffer outside the heap. */
    ByteBuffer toBuffer() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(size()).order(ByteOrder.nativeOrder());
        pieces.forEach(buffer::put);
        return buffer.put(head.toByteArray()).flip();
    }

    private int size() {
        return pieces.stream().mapToInt(piece -> piece.length).reduce(head.size(), Math::addExact);
    }

    private void begin(int field, int length) {
        varint((long) field << 3 | LENGTH_DELIMITED);
        varint(length);
        pieces.add(head.toByteArray());
        head.reset();
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            head.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        head.write((int) rest);
    }
}
