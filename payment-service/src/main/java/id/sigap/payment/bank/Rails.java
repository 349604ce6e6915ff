package id.sigap.payment.bank;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the rail of a transfer: by amount (dated rows), by what our bank offers and in which order (its configuration), and by the hour. */
public final class Rails {

    /** By then the bank has sent the statement of the working day before. */
    private static final int STATEMENT_HOUR = 9;

    private final String ownBank;
    private final List<Rail> offered;
    private final Map<Rail, RailHours> hours;
    private final RuleBook rules;
    private final BankCalendar calendar;
    private final ZoneId zone;

    /**
     * @param ownBank code of our bank: its accounts are reached within it
     * @param offered in the order in which they are preferred
     * @param hours   of those that are not open at all times
     */
    public Rails(String ownBank, List<Rail> offered, Map<Rail, RailHours> hours, RuleBook rules, ZoneId zone) {
        this.ownBank = ownBank;
        this.offered = List.copyOf(offered);
        this.hours = Map.copyOf(hours);
        this.rules = rules;
        this.calendar = new BankCalendar(rules);
        this.zone = zone;
    }

    /** A rail, and when it takes the order: now or later. */
    public record Way(Rail rail, Instant from) {
    }

    /** The preferred rail that is open; while none is, the one that opens first. Empty if none carries such an amount. */
    public Optional<Way> choose(Account to, Rupiah amount, Instant now) {
        // the first of equals: min keeps the order of preference
        return offered.stream().filter(rail -> reaches(rail, to) && carries(rail, amount, now)).map(rail -> of(rail, now))
                .min(Comparator.comparing(Way::from));
    }

    /** When this rail, which was chosen before, takes an order. */
    public Way of(Rail rail, Instant now) {
        RailHours open = hours.get(rail);
        return new Way(rail, open == null ? now : open.nextOpen(now, calendar));
    }

    /** When a transfer that was handed over then must be in the books of the bank, or never will be: its clearing is over, and its day's statement is drawn up. */
    public Instant provenDead(Instant sentAt) {
        return calendar.nextOpen(sentAt.atZone(zone).toLocalDate()).atStartOfDay(zone).plusHours(STATEMENT_HOUR).toInstant();
    }

    private boolean reaches(Rail rail, Account to) {
        return (rail == Rail.INTRABANK) == ownBank.equals(to.bankCode());
    }

    private boolean carries(Rail rail, Rupiah amount, Instant now) {
        LocalDate day = now.atZone(zone).toLocalDate();
        return amount.compareTo(rules.on(PayoutFigure.RAIL_LEAST, rail.name(), day).rupiah()) >= 0
                && amount.compareTo(rules.on(PayoutFigure.RAIL_MOST, rail.name(), day).rupiah()) <= 0;
    }
}
