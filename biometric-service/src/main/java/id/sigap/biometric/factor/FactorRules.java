package id.sigap.biometric.factor;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a factor of the account may prove in place of a face. It shows that somebody has the account's device or contact, not who that is: so it
 * never binds an account to a person, and stands for small sums only.
 *
 * @param factorSettled how long a passkey or an authenticator app must have been on the account
 * @param codeSettled   and a contact, to which codes go
 * @param factorBelow   a passkey or an authenticator app stands for claims of less than this
 * @param codeBelow      and a code
 */
public record FactorRules(Duration factorSettled, Duration codeSettled, Rupiah factorBelow, Rupiah codeBelow) {

    /** Whether any factor would do. */
    public boolean takes(Purpose purpose, Optional<Rupiah> amount) {
        return Arrays.stream(FactorKind.values()).anyMatch(kind -> isEnough(kind, purpose, amount));
    }

    /**
     * @param amount empty where it is not known, or no money follows
     * @param since  when the factor was added to the account
     */
    public Judged judge(Purpose purpose, Optional<Rupiah> amount, Set<String> methods, Optional<Instant> since, Instant now) {
        Optional<FactorKind> known = FactorKind.of(methods);
        if (known.isEmpty() || since.isEmpty()) {
            return new Judged.NoFactor();
        }
        FactorKind kind = known.get();
        if (!isEnough(kind, purpose, amount)) {
            return new Judged.NotEnough();
        }
        Instant usableFrom = since.get().plus(settled(kind));
        return now.isBefore(usableFrom) ? new Judged.TooNew(usableFrom) : new Judged.Enough(kind);
    }

    private boolean isEnough(FactorKind kind, Purpose purpose, Optional<Rupiah> amount) {
        return switch (purpose) {
            // who the person is, or what a face was asked for because a factor is not enough
            case BINDING, LOGIN, DATA_UPDATE -> false;
            // a claim whose amount is not known may be a large one, and a pension goes on for life
            case CLAIM -> amount.map(asked -> isBelow(asked, kind)).orElse(false);
        };
    }

    private boolean isBelow(Rupiah asked, FactorKind kind) {
        return asked.compareTo(kind == FactorKind.CODE ? codeBelow : factorBelow) < 0;
    }

    private Duration settled(FactorKind kind) {
        return kind == FactorKind.CODE ? codeSettled : factorSettled;
    }
}
