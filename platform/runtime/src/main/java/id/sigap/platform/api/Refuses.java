package id.sigap.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The kinds of problem that an endpoint of a resource may answer with, for the API's description. What follows from the other
 * annotations (a token, a key, a body are needed) goes without saying. On a class it holds for each of its endpoints.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Refuses {

    /** Ends of stable type URNs, for example {@code nik-invalid}; one that is in no catalogue breaks the build. */
    String[] value();
}
