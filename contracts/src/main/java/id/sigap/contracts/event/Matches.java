package id.sigap.contracts.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a text component is a code of a fixed form. It goes into the JSON Schema, and it is the only kind of text that
 * an open topic may carry: a form so narrow that no name, number or address of a person fits into it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Matches {

    /** A regular expression for the whole value, in the subset that Java and ECMA-262 share; no anchors. */
    String value();
}
