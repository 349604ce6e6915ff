package id.sigap.claims.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Golden cases as they are written reach the engine: worked examples of the domain reference, in that vocabulary. */
class JkkAndJkmGoldenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final RuleBook book = ClaimRules.book();

    @Test
    void deathAndDisability() {
        assertEquals(Map.of("JKK_DEATH", 288_000_000L, "JKK_FUNERAL", 10_000_000L, "JKK_PERIODIC", 12_000_000L), jkk("JKK_DEATH", "wage=6000000"));
        assertEquals(Map.of("JKK_TOTAL_DISABILITY", 336_000_000L, "JKK_PERIODIC", 12_000_000L), jkk("JKK_TOTAL_DISABILITY", "wage=6000000"));
    }

    @Test
    void lossesOfEveryKind() {
        assertEquals(Map.of("JKK_PARTIAL_DISABILITY", 76_800_000L), jkk("JKK_PARTIAL_DISABILITY", "wage=6000000 losses=RIGHT_ARM_SHOULDER:40 left-handed=no"));
        assertEquals(Map.of("JKK_PARTIAL_DISABILITY", 57_600_000L), jkk("JKK_PARTIAL_DISABILITY", "wage=6000000 losses=RIGHT_THUMB left-handed=yes"));
        // 15 + 14 + 25 %
        assertEquals(Map.of("JKK_PARTIAL_DISABILITY", 259_200_000L),
                jkk("JKK_PARTIAL_DISABILITY", "wage=6000000 losses=RIGHT_THUMB,FIELD_PER_10:2,SCALP:25 left-handed=no"));
    }

    @Test
    void careTransportAndStmb() {
        assertEquals(Map.of("JKK_STMB", 78_000_000L), jkk("JKK_STMB", "wage=6000000 sick-days=420"));
        assertEquals(Map.of(), jkk("JKK_STMB", "wage=6000000 sick-days=0"));
        assertEquals(Map.of("JKK_TRANSPORT", 11_200_000L), jkk("JKK_TRANSPORT", "land=1200000 sea=0 air=12500000"));
        assertEquals(Map.of("JKK_MEDICAL", 7L, "JKK_HOME_CARE", 20_000_000L, "JKK_SPECTACLES", 1_000_000L),
                jkk("JKK_CARE", "medical=7 home=30000000 dentures=0 hearing-aid=0 spectacles=1500000"));
    }

    @Test
    void jkmScholarshipAndDelay() {
        assertEquals(Map.of("JKM_DEATH", 20_000_000L, "JKM_PERIODIC", 12_000_000L, "JKM_FUNERAL", 10_000_000L, "SCHOLARSHIP", 54_000_000L),
                jkm("JKM", "segment=PU member-months=40 paid-months=40 children=SMA:2,PT:4"));
        assertEquals(Map.of("JKM_FUNERAL", 10_000_000L), jkm("JKM", "segment=BPU member-months=2 paid-months=2 children="));
        assertEquals(Map.of("SCHOLARSHIP", 174_000_000L),
                jkm("SCHOLARSHIP", "children=TK:2,SD:6,SMP:3,SMA:3,PT:5;TK:2,SD:6,SMP:3,SMA:3,PT:5"));
        assertEquals(Map.of("COMPENSATION", 2_100_000L), jkm("LATE", "benefit=42000000 days=5"));
        assertEquals(Map.of(), jkm("LATE", "benefit=42000000 days=0"));
    }

    @Test
    void kindsOfOthersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> jkk("JKP", ""));
        assertThrows(IllegalArgumentException.class, () -> jkm("JKP", ""));
    }

    private Map<String, Long> jkk(String kind, String inputs) {
        return JkkGolden.answer(kind, DAY, read(inputs), book);
    }

    private Map<String, Long> jkm(String kind, String inputs) {
        return JkmGolden.answer(kind, DAY, read(inputs), book);
    }

    private static Map<String, String> read(String inputs) {
        Map<String, String> read = new HashMap<>();
        for (String input : inputs.split(" ")) {
            int at = input.indexOf('=');
            if (at > 0) {
                read.put(input.substring(0, at), input.substring(at + 1));
            }
        }
        return read;
    }
}
