package id.sigap.biometric.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** A loaded network of one input. Safe for use by several threads; each call takes one core, the caller bounds how many run. */
public final class OnnxNet implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "sigap-face");
    private final OrtSession session;
    private final String input;

    /** @param model in a direct buffer, which is left as it is and not needed any more afterwards */
    public OnnxNet(ByteBuffer model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            session = environment.createSession(model.duplicate(), options);
            input = session.getInputNames().iterator().next();
        } catch (OrtException unloadable) {
            throw new IllegalStateException("the network cannot be loaded", unloadable);
        }
    }

    /** Runs the network; each output by its name, flattened. */
    public Map<String, float[]> run(float[] values, long... shape) {
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            Map<String, float[]> outputs = new HashMap<>();
            for (Map.Entry<String, ai.onnxruntime.OnnxValue> output : result) {
                FloatBuffer buffer = ((OnnxTensor) output.getValue()).getFloatBuffer();
                float[] flat = new float[buffer.remaining()];
                buffer.get(flat);
                outputs.put(output.getKey(), flat);
            }
            return outputs;
        } catch (OrtException failed) {
            throw new IllegalStateException("the network failed", failed);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the network cannot be closed", failed);
        }
    }
}
