package id.sigap.membership.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final Optional<String> SEVEN = Optional.of("7");

    @Test
    void noConditionAlwaysHolds() {
        assertTrue(new Conditions(null, null).hold(SEVEN));
        assertTrue(new Conditions(null, null).hold(Optional.empty()));
    }

    @Test
    void ifMatchNamesTheRecordAsItIs() {
        assertTrue(new Conditions("\"7\"", null).hold(SEVEN));
        assertTrue(new Conditions("\"6\", \"7\"", null).hold(SEVEN));
        assertTrue(new Conditions("*", null).hold(SEVEN));
        assertFalse(new Conditions("\"6\"", null).hold(SEVEN));
        assertFalse(new Conditions("7", null).hold(SEVEN));
        assertFalse(new Conditions("*", null).hold(Optional.empty()));
    }

    @Test
    void ifNoneMatchNamesWhatTheClientHas() {
        assertFalse(new Conditions(null, "\"7\"").hold(SEVEN));
        assertFalse(new Conditions(null, "W/\"7\"").hold(SEVEN));
        assertFalse(new Conditions(null, "*").hold(SEVEN));
        assertTrue(new Conditions(null, "\"6\"").hold(SEVEN));
        assertTrue(new Conditions(null, "*").hold(Optional.empty()));
    }
}
