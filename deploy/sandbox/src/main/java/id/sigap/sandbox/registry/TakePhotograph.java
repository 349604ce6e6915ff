package id.sigap.sandbox.registry;

import id.sigap.sandbox.web.Refusal;
import jakarta.inject.Singleton;

/** Stores the photograph of a person whom an office knows. */
@Singleton
class TakePhotograph {

    private static final int LIMIT_BYTES = 2 * 1024 * 1024;

    private final Persons persons;

    TakePhotograph(Persons persons) {
        this.persons = persons;
    }

    void of(String number, byte[] jpeg) {
        if (jpeg.length > LIMIT_BYTES) {
            throw new Refusal(413, "photo-too-large", "A photograph has at most 2 MiB.");
        }
        if (!isJpeg(jpeg)) {
            throw new Refusal(400, "photo-not-jpeg", "The photograph is not a JPEG file.");
        }
        if (persons.find(number).isEmpty()) {
            throw new Refusal(404, "person-unknown", "Register the person before the photograph.");
        }
        persons.savePhoto(number, jpeg);
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && (bytes[2] & 0xff) == 0xff;
    }
}
