package id.sigap.platform.page;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** An opaque place in a list. Clients pass it back as they got it. */
public final class Cursor {

    private static final int LONGEST = 400;

    private Cursor() {
    }

    /** What {@link #read} reads again. */
    public static String write(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param place the place that a key stands for; throws an {@link IllegalArgumentException} for a key that no page of ours has
     * @throws ProblemException if it is none of ours
     */
    public static <T> Optional<T> read(String cursor, Function<String, T> place) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (cursor.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            return Optional.of(place.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("cursor");
        }
    }
}
