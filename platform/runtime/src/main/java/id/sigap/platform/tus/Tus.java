package id.sigap.platform.tus;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Speaks tus, the protocol of resumable uploads (tus.io, version 1.0.0, its core). */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Tus {

    String VERSION = "1.0.0";
    String RESUMABLE = "Tus-Resumable";
    String OFFSET = "Upload-Offset";
    String LENGTH = "Upload-Length";
    String PART = "application/offset+octet-stream";
}
