package id.sigap.biometric.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(400));
    private static final FactorRules RULES = new FactorRules(Duration.ofHours(24), Duration.ofDays(7), Rupiah.of(15_000_000), Rupiah.of(5_000_000));

    private static Optional<Rupiah> amount(Long rupiah) {
        return Optional.ofNullable(rupiah).map(Rupiah::of);
    }

    private static Set<String> methods(String withSpaces) {
        return Set.of(withSpaces.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"hwk user,PASSKEY", "otp,APP", "pwd otp,APP", "sms,CODE", "otp sms,CODE", "otp email,CODE", "pwd hwk,PASSKEY", "pwd,", "face,", "user,", "swk,"})
    void aFactorIsKnownByItsMethods(String names, FactorKind kind) {
        assertEquals(Optional.ofNullable(kind), FactorKind.of(methods(names)));
    }

    @Test
    void aTokenThatNamesNoMethodProvesNothing() {
        assertEquals(Optional.empty(), FactorKind.of(Set.of()));
        assertEquals(new Judged.NoFactor(), RULES.judge(Purpose.CLAIM, amount(1L), Set.of(), Optional.of(LONG_AGO), NOW));
    }

    @Test
    void aFactorOfUnknownAgeProvesNothing() {
        assertEquals(new Judged.NoFactor(), RULES.judge(Purpose.CLAIM, amount(1L), Set.of("hwk"), Optional.empty(), NOW));
    }

    @ParameterizedTest
    @CsvSource({"CLAIM,14999999,true,true,false", "CLAIM,15000000,false,false,false", "CLAIM,4999999,true,true,true", "CLAIM,5000000,true,true,false",
        "CLAIM,0,true,true,true", "CLAIM,,false,false,false", "DATA_UPDATE,,false,false,false", "DATA_UPDATE,1,false,false,false",
        "BINDING,,false,false,false", "BINDING,1,false,false,false", "LOGIN,,false,false,false"})
    void whatIsEnoughGoesByPurposeAndAmount(Purpose purpose, Long rupiah, boolean passkey, boolean app, boolean code) {
        assertEquals(passkey, isEnough(purpose, rupiah, "hwk"), "passkey");
        assertEquals(app, isEnough(purpose, rupiah, "otp"), "app");
        assertEquals(code, isEnough(purpose, rupiah, "sms"), "code");
        assertEquals(passkey || app || code, RULES.takes(purpose, amount(rupiah)), "any");
    }

    private static boolean isEnough(Purpose purpose, Long rupiah, String method) {
        Judged judged = RULES.judge(purpose, amount(rupiah), Set.of(method), Optional.of(LONG_AGO), NOW);
        return switch (judged) {
            case Judged.Enough enough -> true;
            case Judged.NotEnough weak -> false;
            case Judged.NoFactor none -> throw new AssertionError(judged);
            case Judged.TooNew fresh -> throw new AssertionError(judged);
        };
    }

    @ParameterizedTest
    @CsvSource({"hwk,PT24H", "otp,PT24H", "sms,P7D", "otp email,P7D"})
    void aFactorCountsFromTheMomentItHasSettled(String names, Duration settled) {
        Instant added = NOW.minus(settled);
        assertEquals(new Judged.Enough(FactorKind.of(methods(names)).orElseThrow()), RULES.judge(Purpose.CLAIM, amount(1L), methods(names), Optional.of(added), NOW));
        Instant usableFrom = NOW.plusSeconds(1);
        assertEquals(new Judged.TooNew(usableFrom), RULES.judge(Purpose.CLAIM, amount(1L), methods(names), Optional.of(added.plusSeconds(1)), NOW));
    }

    @Test
    void waitingIsNotAdvisedWhereItChangesNothing() {
        assertEquals(new Judged.NotEnough(), RULES.judge(Purpose.CLAIM, amount(90_000_000L), Set.of("hwk"), Optional.of(NOW), NOW));
    }
}
