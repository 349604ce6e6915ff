package id.sigap.claims.programme;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.jkk.Care;
import id.sigap.claims.jkk.CareCase;
import id.sigap.claims.jkk.JkkWage;
import id.sigap.claims.jkk.PartialDisability;
import id.sigap.claims.jkk.PartialDisabilityCase;
import id.sigap.claims.jkk.PmiItem;
import id.sigap.claims.jkk.Stmb;
import id.sigap.claims.jkk.StmbCase;
import id.sigap.claims.jkk.TotalDisability;
import id.sigap.claims.jkk.Transport;
import id.sigap.claims.jkk.TransportCase;
import id.sigap.claims.jkk.WageCase;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.statement.Injury;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What JKK pays for what was stated. */
@ApplicationScoped
class JkkAmounts {

    /** @param amount null while the wage is not known */
    record Due(Rupiah amount, List<Explanation> workings) {
    }

    private static final Due UNKNOWN = new Due(null, List.of());

    private final WagesBefore wages;
    private final MigrantAmounts migrants;
    private final RuleBook book;

    JkkAmounts(WagesBefore wages, MigrantAmounts migrants, RuleBook book) {
        this.wages = wages;
        this.migrants = migrants;
        this.book = book;
    }

    Due of(Filing filing, Injury injury, AccidentCase accident) {
        LocalDate happened = LegalDays.of(accident.happenedAt());
        if (accident.segment() == Segment.PMI && filing.reason() != ClaimReason.CARE && filing.reason() != ClaimReason.WAGE_REPLACEMENT) {
            return migrant(filing.reason(), injury, happened);
        }
        return switch (filing.reason()) {
            case CARE, AIDS -> of(Care.compute(care(filing.reason(), injury, happened), book));
            case TREATMENT_ABROAD -> notKnownAsMigrant(accident);
            case TRANSPORT -> of(Transport.compute(transport(injury, happened), book));
            case WAGE_REPLACEMENT -> stmb(filing, injury, accident, happened);
            case PARTIAL_DISABILITY -> wages.of(filing.personId(), accident).map(wage -> ofWage(wage, partial(wage, injury, accident, happened))).orElse(UNKNOWN);
            case TOTAL_DISABILITY -> wages.of(filing.personId(), accident)
                    .map(wage -> ofWage(wage, TotalDisability.compute(new WageCase(wage.amount(), List.of(), happened), book))).orElse(UNKNOWN);
            case AGE_56, RESIGNATION, PHK, COMPANY_PENSION_AGE, PKWT_ENDED, BPU_STOPPED, LEAVING_INDONESIA, DEATH, PARTIAL_10, PARTIAL_30, FUNERAL, SCHOLARSHIP,
                    OLD_AGE, PENSION_PAYMENT, JOB_LOSS, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK ->
                    throw new IllegalArgumentException(filing.reason() + " is not claimed by a worker of JKK");
        };
    }

    /** Of what the regulation of migrant workers has amounts of its own for. */
    private Due migrant(ClaimReason reason, Injury injury, LocalDate happened) {
        return switch (reason) {
            case TREATMENT_ABROAD -> migrants.of(PmiItem.TREATMENT_ABROAD, billed(injury, injury.care() == null ? null : injury.care().medical(), "care.medical"), happened);
            case TRANSPORT -> migrants.of(PmiItem.TRANSPORT, sum(transport(injury, happened).costs().values()), happened);
            case AIDS -> migrants.of(PmiItem.AIDS, aids(care(reason, injury, happened)), happened);
            default -> migrants.of(PmiItem.DISABILITY, Rupiah.ZERO, happened);
        };
    }

    /** Only migrant workers are treated in a country of placement. */
    private static Due notKnownAsMigrant(AccidentCase accident) {
        if (accident.segment() != null) {
            throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        }
        return UNKNOWN;
    }

    private static Rupiah billed(Injury injury, Rupiah cost, String field) {
        if (cost == null || !cost.isPositive() || injury.billNo() == null) {
            throw incomplete(injury.billNo() == null ? "billNo" : field);
        }
        return cost;
    }

    private static Rupiah aids(CareCase bills) {
        return sum(bills.aids().stream().map(CareCase.Aid::cost).toList()).plus(bills.dentures()).plus(bills.hearingAid()).plus(bills.spectacles());
    }

    private static Rupiah sum(Collection<Rupiah> costs) {
        return costs.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private CareCase care(ClaimReason reason, Injury injury, LocalDate happened) {
        Injury.Care bills = injury.care();
        if (bills == null || injury.billNo() == null) {
            throw incomplete(bills == null ? "care" : "billNo");
        }
        boolean treatment = reason == ClaimReason.CARE;
        return readable("care", () -> new CareCase(treatment ? orZero(bills.medical()) : Rupiah.ZERO,
                treatment && bills.homeCare() != null ? bills.homeCare().stream().map(bill -> new CareCase.Bill(bill.day(), bill.cost())).toList() : List.of(),
                treatment ? Rupiah.ZERO : orZero(bills.dentures()), treatment ? Rupiah.ZERO : orZero(bills.hearingAid()), 0,
                treatment ? Rupiah.ZERO : orZero(bills.spectacles()),
                treatment || bills.aids() == null ? List.of() : bills.aids().stream().map(aid -> new CareCase.Aid(aid.cost(), aid.listPrice())).toList(), happened));
    }

    private static TransportCase transport(Injury injury, LocalDate happened) {
        if (injury.transport() == null || injury.transport().isEmpty() || injury.billNo() == null) {
            throw incomplete(injury.billNo() == null ? "billNo" : "transport");
        }
        return readable("transport", () -> new TransportCase(injury.transport(), happened));
    }

    /** Days are counted from the first of the incapacity, so that a later period falls into its own month of it. */
    private Due stmb(Filing filing, Injury injury, AccidentCase accident, LocalDate happened) {
        if (injury.from() == null || injury.to() == null || injury.to().isBefore(injury.from()) || injury.from().isBefore(happened)) {
            throw incomplete(injury.from() == null || injury.from().isBefore(happened) ? "from" : "to");
        }
        boolean kept = Boolean.TRUE.equals(injury.kept());
        if (kept != (filing.claimant().kind() == ClaimantKind.EMPLOYER)) {
            throw new ProblemException(ClaimsProblem.WAGE_KEPT_BY_EMPLOYER).field("statement.injury.kept");
        }
        LocalDate first = accident.stageOne() == null || accident.stageOne().absentSince() == null ? injury.from() : accident.stageOne().absentSince();
        LocalDate begin = injury.from().isBefore(first) ? injury.from() : first;
        int before = (int) ChronoUnit.DAYS.between(begin, injury.from());
        int until = (int) ChronoUnit.DAYS.between(begin, injury.to()) + 1;
        Optional<JkkWage> known = wages.of(filing.personId(), accident);
        if (known.isEmpty()) {
            return UNKNOWN;
        }
        Rupiah wage = known.get().amount();
        Benefit whole = Stmb.compute(new StmbCase(wage, until, kept, happened), book).benefit();
        if (before == 0) {
            return ofWage(known.get(), whole);
        }
        Benefit earlier = Stmb.compute(new StmbCase(wage, before, kept, happened), book).benefit();
        Rupiah part = whole.atOnce().minus(earlier.atOnce());
        Explanation sum = new ReasoningBuilder("STMB untuk periode ini", "STMB for this period", happened)
                .input("mulai", "from", injury.from()).input("sampai", "to", injury.to())
                .step("bagian periode ini", "of this period", part, "{0} − {1}", whole.atOnce(), earlier.atOnce()).total(part).build().explanation();
        return new Due(part, List.of(known.get().reasoning().explanation(), whole.reasoning().explanation(), sum));
    }

    private Benefit partial(JkkWage wage, Injury injury, AccidentCase accident, LocalDate happened) {
        List<id.sigap.claims.jkk.Loss> found = accident.stageTwo() != null && !accident.stageTwo().losses().isEmpty() ? accident.stageTwo().losses()
                : injury.losses() == null ? List.of() : readable("losses", () -> injury.losses().stream().map(Losses::of).toList());
        if (found.isEmpty()) {
            throw incomplete("losses");
        }
        return readable("losses", () -> PartialDisability.compute(new PartialDisabilityCase(wage.amount(), found, Boolean.TRUE.equals(injury.leftHanded()), happened), book));
    }

    private static Due of(Benefit benefit) {
        return new Due(benefit.atOnce(), List.of(benefit.reasoning().explanation()));
    }

    private static Due ofWage(JkkWage wage, Benefit benefit) {
        return new Due(benefit.atOnce(), List.of(wage.reasoning().explanation(), benefit.reasoning().explanation()));
    }

    private static Rupiah orZero(Rupiah amount) {
        return amount == null ? Rupiah.ZERO : amount;
    }

    /** A statement that contradicts itself is the claimant's to correct. */
    private static <T> T readable(String field, java.util.function.Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException contradiction) {
            throw incomplete(field);
        }
    }

    private static ProblemException incomplete(String field) {
        return new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.injury." + field);
    }
}
