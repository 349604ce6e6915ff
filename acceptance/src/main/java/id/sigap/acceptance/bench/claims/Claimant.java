package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.people.Newcomer;
import id.sigap.acceptance.client.Jakarta;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody invented who has resigned and may claim: all of her follows from her number, and her number from each of her ids. */
record Claimant(int number) implements Newcomer {

    static final String LEGAL_NAME = "SITI RAHAYU";
    static final LocalDate BIRTH = LocalDate.of(1988, 5, 17);
    private static final int DAYS_SINCE_LETTER = 45;
    private static final long FIRST_MILLIS = 1_764_000_000_000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long WITHIN_LIMIT = 12_000_000;
    private static final long ABOVE_LIMIT = 22_000_000;
    private static final int SPREAD = 1_000;
    private static final long STEP = 2_731;

    /** What a person has ids of. */
    private enum Kind { PERSON, ACCOUNT, MEMBERSHIP, LEDGER_ACCOUNT, SESSION }

    @Override
    public UUID personId() {
        return id(Kind.PERSON);
    }

    @Override
    public UUID accountId() {
        return id(Kind.ACCOUNT);
    }

    UUID membershipId() {
        return id(Kind.MEMBERSHIP);
    }

    UUID ledgerAccountId() {
        return id(Kind.LEDGER_ACCOUNT);
    }

    @Override
    public UUID sessionId() {
        return id(Kind.SESSION);
    }

    /** A UUID of version 7 (RFC 9562): later numbers lie behind earlier ones in an index, as true ones do. */
    private UUID id(Kind kind) {
        return new UUID(FIRST_MILLIS + number << 16 | 0x7000L | kind.ordinal(), VARIANT | number);
    }

    static Claimant of(UUID id) {
        return new Claimant((int) id.getLeastSignificantBits());
    }

    String kpj() {
        return "J%010d".formatted(number);
    }

    /** Ends in 7: the sandbox's bank has its ways with 000 to 004. */
    String accountNumber() {
        return "77%09d7".formatted(number);
    }

    /** Of her one claim, however often she sends it. */
    String idempotencyKey() {
        return "claim-of-%012d".formatted(number);
    }

    Fate fate() {
        return Fate.of(number);
    }

    /** In rupiah. */
    long balance() {
        return (fate() == Fate.ABOVE_LIMIT ? ABOVE_LIMIT : WITHIN_LIMIT) - number % SPREAD * STEP;
    }

    LocalDate letterDate() {
        return Jakarta.today().minusDays(DAYS_SINCE_LETTER);
    }

    LocalDate reportedOn() {
        return Jakarta.today().minusDays(1);
    }
}
