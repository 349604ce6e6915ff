package id.sigap.payment.own;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What a self-employed member (BPU) pays for some months.
 *
 * @param kodeIuran 11 digits, under which a bank asks for it and pays it
 * @param payBy     last day on which it may be paid
 * @param payment   null while it is unpaid
 */
record OwnBill(UUID id, String kodeIuran, UUID membershipId, UUID personId, YearMonth firstMonth, int months, Rupiah contributions, LocalDate payBy,
        Instant issuedAt, Payment payment, List<Line> lines) {

    OwnBill {
        lines = List.copyOf(lines);
    }

    /** @param requestId the bank's id of the payment */
    record Payment(String requestId, Instant at, String bankReference) {
    }

    /** @param base what it was reckoned from, by the bracket of the income */
    record Line(YearMonth month, Programme programme, Rupiah base, Rupiah amount) {
    }

    boolean isPaid() {
        return payment != null;
    }

    Rupiah of(Programme programme) {
        return lines.stream().filter(line -> line.programme() == programme).map(Line::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    OwnBill with(List<Line> other) {
        return new OwnBill(id, kodeIuran, membershipId, personId, firstMonth, months, contributions, payBy, issuedAt, payment, other);
    }
}
