package id.sigap.claims.accident.course;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where it happened, as somebody told it.
 *
 * @param latitude  degrees; null together with the longitude where the phone did not say
 */
public record Place(String text, Double latitude, Double longitude) {

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public enum Hint {
        SAME_PLACE, OTHER_PLACE, NOT_KNOWN
    }

    /** Whether two people mean the same place: by the phones' positions, or else by the same words. A hint for officers, never a decision. */
    public Hint compare(Place other, int nearMetres) {
        if (latitude != null && longitude != null && other.latitude != null && other.longitude != null) {
            return metresTo(other) <= nearMetres ? Hint.SAME_PLACE : Hint.OTHER_PLACE;
        }
        return letters().equals(other.letters()) ? Hint.SAME_PLACE : Hint.NOT_KNOWN;
    }

    /** On a flat earth, which is near enough for places of one town. */
    private double metresTo(Place other) {
        double north = (other.latitude - latitude) * METRES_OF_A_DEGREE;
        double east = (other.longitude - longitude) * METRES_OF_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }

    private String letters() {
        return NO_LETTERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Place[***]";
    }
}
