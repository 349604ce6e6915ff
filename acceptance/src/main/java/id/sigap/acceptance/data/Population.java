package id.sigap.acceptance.data;

import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Members by number, as many as anybody asks for. The same seed gives the same members, whatever order or number they are asked
 * for in. Not thread-safe.
 *
 * <p>Shares of the segments are those of the 39.7 million active members of April 2025, and the earlier memberships those of 61.07 million
 * registered to 41.56 million active ones in 2023 (domain reference, section 7). Wages have a mean of about 4.1 million rupiah, for 51
 * trillion of JHT contributions (2021) of 18.27 million members at 5.7 %; years in a job have a mean of at most eight, for 452 trillion of JHT funds.
 * Ages are assumed: 19 to 60, most below 40.
 */
public final class Population {

    /** More there cannot be; BPJS Ketenagakerjaan's app had 13.31 million users in April 2022. */
    public static final int MOST = 15_000_000;
    public static final long DEFAULT_SEED = 1;
    /** As of this day all is told. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    static final double SHARE_PU = 25.43 / 39.7;
    private static final double SHARE_BPU = 8.99 / 39.7;
    private static final double SHARE_JAKON = 4.64 / 39.7;
    /** Of all; the young had no time for one, so that 47 % have. */
    private static final double HAS_EARLIER_JOB = 0.66;
    private static final double HAS_CLAIMED = 0.5;
    private static final double SHARE_WOMEN = 0.4;

    private static final Instant FIRST_JOINED = Instant.parse("2025-01-01T00:00:00Z");
    private static final int MILLIS_APART = 2_000;
    private static final int YOUNGEST = 19;
    private static final int YEARS_OF_AGES = 41;
    private static final int FIRST_WORKING_AGE = 18;
    private static final double MEDIAN_WAGE = 3_500_000;
    private static final double SPREAD_OF_WAGES = 0.55;
    private static final long LEAST_WAGE = 1_500_000;
    private static final double MEAN_YEARS_IN_A_JOB = 8;
    private static final int MOST_MEMBERSHIPS = 2;
    /** Two ledger accounts in each membership. */
    private static final int IDS_OF_A_MEMBER = 2 * MOST_MEMBERSHIPS;
    private static final double SHARE_RESIGNED = 0.7;
    private static final int DAYS_OF_NOTICE = 20;
    private static final int DAYS_TO_REPORT = 10;

    private final long seed;
    private final Niks niks;
    private final Employers employers;

    public Population(long seed) {
        this.seed = seed;
        this.niks = new Niks(seed);
        this.employers = new Employers(seed);
    }

    /** @throws IllegalArgumentException if {@code number} is not from 0 (inclusive) to {@link #MOST} (exclusive) */
    public Member member(int number) {
        if (number < 0 || number >= MOST) {
            throw new IllegalArgumentException("members are numbered from 0 to " + (MOST - 1));
        }
        Draw draw = Draw.of(seed, Thing.MEMBER, number);
        long millis = joinedAtMillis(number);
        Sex sex = draw.happens(SHARE_WOMEN) ? Sex.FEMALE : Sex.MALE;
        int age = YOUNGEST + (int) (YEARS_OF_AGES * Math.min(draw.unit(), draw.unit()));
        LocalDate birth = AS_OF.minusYears(age).minusDays(1 + draw.below(364));
        String name = Names.person(draw, sex);
        return new Member(number, Thing.ACCOUNT.id(seed, number, millis), Thing.PERSON.id(seed, number, millis), Thing.BINDING.id(seed, number, millis),
                Thing.VERIFICATION.id(seed, number, millis), niks.of(number, birth, sex), name, birth, sex, email(number),
                "+62855" + (10_000_000 + number), Instant.ofEpochMilli(millis), memberships(number, birth, draw));
    }

    /** With which the member signs in, whatever the seed: a database holds one set. */
    public static String email(int number) {
        return "anggota" + number + "@set.example";
    }

    List<Employer> employersOf(int block) {
        return employers.of(block);
    }

    UUID accountId(int number) {
        return Thing.ACCOUNT.id(seed, number, joinedAtMillis(number));
    }

    UUID personId(int number) {
        return Thing.PERSON.id(seed, number, joinedAtMillis(number));
    }

    UUID transferId(int firstMember) {
        return Thing.TRANSFER.id(seed, firstMember, joinedAtMillis(firstMember));
    }

    UUID billId(int firstMember) {
        return Thing.BILL.id(seed, firstMember, joinedAtMillis(firstMember));
    }

    static long joinedAtMillis(int number) {
        return FIRST_JOINED.toEpochMilli() + (long) number * MILLIS_APART;
    }

    private List<Member.Membership> memberships(int number, LocalDate birth, Draw draw) {
        List<Member.Membership> all = new ArrayList<>(MOST_MEMBERSHIPS);
        int months = monthsIn(draw, birth.plusYears(FIRST_WORKING_AGE), AS_OF);
        LocalDate joined = AS_OF.minusMonths(months).plusDays(draw.below(28));
        Segment segment = segment(draw);
        all.add(segment == Segment.PU ? employed(number, 0, joined, null, draw)
                : new Member.Membership(id(Thing.MEMBERSHIP, number, 0), Kpjs.of(place(number, 0)), segment, null, joined, null, List.of()));
        boolean worked = draw.happens(HAS_EARLIER_JOB);
        LocalDate left = joined.minusDays(1 + draw.below(180));
        if (worked && left.isAfter(birth.plusYears(FIRST_WORKING_AGE).plusMonths(2))) {
            int before = monthsIn(draw, birth.plusYears(FIRST_WORKING_AGE), left);
            all.add(employed(number, 1, left.minusMonths(before), left, draw));
        }
        return all;
    }

    private static int monthsIn(Draw draw, LocalDate earliest, LocalDate end) {
        int most = (int) earliest.until(end).toTotalMonths();
        return Math.clamp((int) (12 * draw.exponential(MEAN_YEARS_IN_A_JOB)), 1, Math.max(1, most));
    }

    private static Segment segment(Draw draw) {
        double place = draw.unit();
        if (place < SHARE_PU) {
            return Segment.PU;
        }
        if (place < SHARE_PU + SHARE_BPU) {
            return Segment.BPU;
        }
        return place < SHARE_PU + SHARE_BPU + SHARE_JAKON ? Segment.JAKON : Segment.PMI;
    }

    /** @param left the last day, or null while it goes on */
    private Member.Membership employed(int number, int nth, LocalDate joined, LocalDate left, Draw draw) {
        Employer employer = employers.draw(number / Employers.BLOCK, draw);
        long wage = Math.max(LEAST_WAGE, Math.round(MEDIAN_WAGE * Math.exp(SPREAD_OF_WAGES * draw.normal()) / 1_000) * 1_000);
        boolean claimed = left != null && draw.happens(HAS_CLAIMED);
        Member.Job job = new Member.Job(id(Thing.EMPLOYMENT, number, nth), id(Thing.WAGE, number, nth), wage, left == null ? null : end(joined, left, draw));
        List<Member.Holding> ledger = Holdings.of(employer.scale(), wage, joined, left == null ? AS_OF : left, claimed,
                programme -> id(Thing.LEDGER_ACCOUNT, number, 2 * nth + programme));
        return new Member.Membership(id(Thing.MEMBERSHIP, number, nth), Kpjs.of(place(number, nth)), Segment.PU, employer, joined, job, ledger);
    }

    private static Member.End end(LocalDate joined, LocalDate left, Draw draw) {
        LocalDate notice = left.minusDays(DAYS_OF_NOTICE);
        EndReason reason = draw.happens(SHARE_RESIGNED) ? EndReason.RESIGNATION : EndReason.PKWT_ENDED;
        return new Member.End(reason, notice.isBefore(joined) ? joined : notice, left, left.plusDays(DAYS_TO_REPORT));
    }

    private UUID id(Thing thing, int number, int nth) {
        return thing.id(seed, (long) IDS_OF_A_MEMBER * number + nth, joinedAtMillis(number));
    }

    private static long place(int number, int nth) {
        return (long) MOST_MEMBERSHIPS * number + nth;
    }
}
