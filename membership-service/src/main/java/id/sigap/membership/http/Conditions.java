package id.sigap.membership.http;

import java.util.Arrays;
import java.util.Optional;

/**
 * The conditions of a request (RFC 9110, section 13.1) on a record's entity tag.
 *
 * @param ifMatch     the header's value; null if the client sent none
 * @param ifNoneMatch the header's value; null if the client sent none
 */
public record Conditions(String ifMatch, String ifNoneMatch) {

    /** @param tag the opaque tag of the record as it is now, without quotes; empty if there is no record */
    public boolean hold(Optional<String> tag) {
        boolean matches = ifMatch == null || tag.isPresent() && names(ifMatch, tag.get());
        boolean differs = ifNoneMatch == null || tag.isEmpty() || !names(ifNoneMatch, tag.get());
        return matches && differs;
    }

    private static boolean names(String header, String tag) {
        return Arrays.stream(header.split(",")).map(String::strip).map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals("*") || one.equals('"' + tag + '"'));
    }
}
