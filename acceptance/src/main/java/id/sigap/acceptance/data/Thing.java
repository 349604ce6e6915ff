package id.sigap.acceptance.data;

import java.util.UUID;

/** What has numbers in a data set, and ids that follow from them. */
enum Thing {
    MEMBER, ACCOUNT, PERSON, BINDING, VERIFICATION, MEMBERSHIP, EMPLOYMENT, WAGE, EMPLOYER, LEDGER_ACCOUNT, TRANSFER, BILL;

    /** A UUID of version 7 (RFC 9562) of the instant {@code millis}: later numbers lie behind earlier ones in an index, as true ones do. */
    UUID id(long seed, long number, long millis) {
        Draw draw = Draw.of(seed, this, number);
        long high = millis << 16 | 0x7000L | draw.bits() & 0x0FFFL;
        return new UUID(high, draw.bits() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
