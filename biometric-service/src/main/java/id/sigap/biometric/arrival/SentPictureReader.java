package id.sigap.biometric.arrival;

import id.sigap.biometric.engine.picture.PictureLimits;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Takes a picture as it comes and never holds more of it than is allowed: a client may say nothing, or the wrong thing, of its length. */
@Provider
public class SentPictureReader implements MessageBodyReader<SentPicture> {

    private static final int FIRST_PIECE = 64 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SentPicture.class;
    }

    @Override
    public SentPicture readFrom(Class<SentPicture> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return new SentPicture(read(body, PictureLimits.DEFAULT.bytes()));
    }

    /** @throws id.sigap.platform.problem.ProblemException as soon as it is longer */
    static byte[] read(InputStream body, int most) throws IOException {
        byte[] file = new byte[Math.min(FIRST_PIECE, most)];
        int length = 0;
        for (int read = body.read(file); read >= 0; read = body.read(file, length, file.length - length)) {
            length += read;
            if (length == file.length) {
                if (length == most) {
                    refuseMore(body);
                    return file;
                }
                file = Arrays.copyOf(file, (int) Math.min(2L * length, most));
            }
        }
        return Arrays.copyOf(file, length);
    }

    private static void refuseMore(InputStream body) throws IOException {
        if (body.read() >= 0) {
            throw PictureProblems.tooLarge();
        }
    }
}
