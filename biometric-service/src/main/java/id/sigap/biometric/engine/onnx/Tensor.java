package id.sigap.biometric.engine.onnx;

import java.util.Arrays;

/** A block of numbers with its shape, outermost dimension first. */
record Tensor(int[] shape, float[] values) {

    Tensor {
        if (size(shape) != values.length) {
            throw new IllegalArgumentException(Arrays.toString(shape) + " does not hold " + values.length + " values");
        }
    }

    static int size(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    Tensor reshaped(int... newShape) {
        return new Tensor(newShape, values);
    }

    /** The same numbers with dimensions reordered: dimension {@code i} of the result is dimension {@code order[i]} of this. */
    Tensor permuted(int... order) {
        int[] strides = new int[shape.length];
        int stride = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        int[] newShape = Arrays.stream(order).map(i -> shape[i]).toArray();
        float[] moved = new float[values.length];
        int[] index = new int[shape.length];
        for (int to = 0; to < moved.length; to++) {
            int from = 0;
            for (int i = 0; i < order.length; i++) {
                from += index[i] * strides[order[i]];
            }
            moved[to] = values[from];
            advance(index, newShape);
        }
        return new Tensor(newShape, moved);
    }

    private static void advance(int[] index, int[] shape) {
        for (int i = index.length - 1; i >= 0; i--) {
            if (++index[i] < shape[i]) {
                return;
            }
            index[i] = 0;
        }
    }
}
