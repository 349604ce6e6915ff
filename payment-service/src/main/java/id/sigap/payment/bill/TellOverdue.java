package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.ContributionOverdue;
import id.sigap.payment.bill.Bills.Overdue;
import id.sigap.platform.Clocks;
import id.sigap.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells workers that their employer has not paid, some at a time, each once a bill. */
@ApplicationScoped
class TellOverdue {

    /** A bank may tell of a payment that much later: before that nobody is told what may not be true. */
    private static final Period LATEST_NOTICE = Period.ofDays(7);
    /** Workers in one transaction. */
    private static final int CHUNK = 1_000;

    private final Bills bills;
    private final Outbox outbox;
    private final Clock clock;

    TellOverdue(Bills bills, Outbox outbox, Clock clock) {
        this.bills = bills;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells the next workers. False if there was nobody to tell. */
    @Transactional
    boolean next() {
        Instant now = clock.instant();
        Optional<Overdue> found = bills.lockOverdue(LocalDate.ofInstant(now, Clocks.JAKARTA).minus(LATEST_NOTICE));
        found.ifPresent(overdue -> tell(overdue, now));
        return found.isPresent();
    }

    private void tell(Overdue overdue, Instant now) {
        Bill bill = overdue.bill();
        Set<Programme> unpaid = bill.uncovered().stream().map(Bill.Part::programme).collect(Collectors.toSet());
        List<Bills.Member> members = bills.members(bill.id(), overdue.toldTo(), CHUNK);
        outbox.appendAll(members.stream()
                .map(member -> new ContributionOverdue(member.membershipId(), member.personId(), bill.month().toString(), bill.dueOn(), unpaid, now)).toList());
        bills.told(bill.id(), members.size() < CHUNK ? Bills.Crediting.ALL : members.getLast().membershipId());
    }
}
