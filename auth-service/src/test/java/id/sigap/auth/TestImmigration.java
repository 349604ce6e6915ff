package id.sigap.auth;

import java.util.Map;

/** How tests tell the immigration office what to say. */
public final class TestImmigration {

    private static final TestOffice OFFICE = new TestOffice("immigration");

    private TestImmigration() {
    }

    public static void knows(String country, String number, String fullName, String birthDate) {
        OFFICE.knows(Map.of("country", country, "number", number, "fullName", fullName, "birthDate", birthDate));
    }

    /** @param mode up, down, hang or nonsense */
    public static void is(String mode) {
        OFFICE.is(mode);
    }

    public static int asked() {
        return OFFICE.asked();
    }

    /** The key that it was asked with last. */
    public static String key() {
        return OFFICE.key();
    }
}
