package id.sigap.biometric.engine.onnx;

/** TensorFlow's two ways to treat the edge of a picture, as explicit ONNX pads (top, left, bottom, right). */
enum Padding {
    SAME, VALID;

    /** SAME splits {@code (out − 1)·stride + kernel − in} so that the odd pixel falls to the bottom and right. */
    long[] pads(int side, int kernel, int stride) {
        int total = this == VALID ? 0 : Math.max(0, (outputSide(side, kernel, stride) - 1) * stride + kernel - side);
        int before = total / 2;
        return new long[]{before, before, total - before, total - before};
    }

    int outputSide(int side, int kernel, int stride) {
        return this == SAME ? (side + stride - 1) / stride : (side - kernel) / stride + 1;
    }
}
