package id.sigap.acceptance.bench.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutArgumentsItIsTheWholeBench() {
        Settings settings = Settings.read(List.of());
        assertFalse(settings.quick());
        assertEquals(EnumSet.allOf(Settings.Part.class), settings.parts());
        assertEquals(1_000_000, settings.large());
        assertEquals(Duration.ofMinutes(2), settings.overload());
    }

    @Test
    void quickIsShorterInAll() {
        Settings whole = Settings.read(List.of());
        Settings quick = Settings.read(List.of("--quick"));
        assertTrue(quick.window().compareTo(whole.window()) < 0 && quick.overload().compareTo(whole.overload()) < 0 && quick.large() < whole.large());
    }

    @Test
    void theLargeSetMayHaveAllUsersOfTheApp() {
        assertEquals(13_310_000, Settings.read(List.of("--quick", "--accounts", "13_310_000")).large());
    }

    @Test
    void partsOfItAreMeasuredAlone() {
        Settings settings = Settings.read(List.of("--only", "large,timing"));
        assertEquals(EnumSet.of(Settings.Part.LARGE, Settings.Part.TIMING), settings.parts());
        assertFalse(settings.has(Settings.Part.KEYCLOAK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fast", "--accounts", "--accounts 999", "--accounts 15000001", "--accounts many", "--only", "--only login", "--only large,"})
    void whatIsNotUnderstoodIsRefused(String line) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Settings.read(List.of(line.split(" "))));
        assertTrue(refused.getMessage().startsWith("usage: ./sigap bench login"));
    }
}
