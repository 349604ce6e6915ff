package id.sigap.auth;

import java.util.Map;

/** How tests tell the registry what to say. */
public final class TestRegistry {

    private static final TestOffice OFFICE = new TestOffice("registry");

    private TestRegistry() {
    }

    public static void knows(String nik, String fullName, String birthDate) {
        OFFICE.knows(Map.of("nik", nik, "fullName", fullName, "birthDate", birthDate));
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
