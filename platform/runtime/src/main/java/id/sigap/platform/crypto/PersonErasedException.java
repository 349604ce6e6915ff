package id.sigap.platform.crypto;

/** The owner's key was destroyed: what was sealed with it is gone for good. */
public class PersonErasedException extends RuntimeException {

    PersonErasedException() {
        super("the owner of this data was erased");
    }
}
