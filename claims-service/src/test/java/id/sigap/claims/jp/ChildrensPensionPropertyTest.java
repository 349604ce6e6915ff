package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for every family, however many recipients there are, in whatever order they are paid, and whenever somebody leaves. */
class ChildrensPensionPropertyTest {

    private static final int FAMILIES = 400;
    private static final int MONTHS = 40;
    private final RuleBook book = ClaimRules.book();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void thePartsOfAMonthAreTheWholeOrNobodyIsLeft() {
        for (int i = 0; i < FAMILIES; i++) {
            ChildrensPension pension = family();
            for (YearMonth month = pension.whole().begin(); month.isBefore(pension.whole().begin().plusMonths(MONTHS)); month = month.plusMonths(1)) {
                List<ChildPart> parts = pension.partsOf(month, book);
                Rupiah whole = pension.whole().of(month, book).amount();
                assertEquals(parts.isEmpty() ? Rupiah.ZERO : whole, sum(parts.stream().map(ChildPart::amount).toList()), this::told);
                assertTrue(parts.size() <= 2, this::told);
                assertTrue(parts.isEmpty() || parts.getFirst().amount().amount() - parts.getLast().amount().amount() <= 1, this::told);
            }
        }
    }

    /** Recipients are paid at their own pace: suspended, late, with arrears; facts come meanwhile, also of months that are past. */
    @Test
    void noChildIsPaidAMonthTwiceAndAllTogetherNeverMoreThanTheWhole() {
        for (int i = 0; i < FAMILIES; i++) {
            ChildrensPension pension = family();
            List<Set<UUID>> recipients = recipients(pension);
            YearMonth[] next = new YearMonth[recipients.size()];
            Arrays.fill(next, pension.whole().begin());
            YearMonth last = pension.whole().begin().plusMonths(MONTHS);
            for (int turn = 0; turn < 3 * MONTHS; turn++) {
                int who = random.nextInt(recipients.size());
                if (next[who].isBefore(last)) {
                    YearMonth month = next[who];
                    pension = pension.paying(pension.dueTo(recipients.get(who), month, book).stream().map(part -> new PaidPart(part.child().id(), month, part.amount())).toList());
                    next[who] = month.plusMonths(1);
                }
                if (random.nextInt(30) == 0) {
                    pension = somebodyLeaves(pension);
                }
            }
            check(pension);
        }
    }

    /** Where everybody's facts stand from the beginning and all are paid, nothing is left over: each month's parts are exactly the whole. */
    @Test
    void ifAllArePaidEachMonthIsExactInWhateverOrderTheyCome() {
        for (int i = 0; i < FAMILIES; i++) {
            ChildrensPension pension = family();
            List<Set<UUID>> recipients = new ArrayList<>(recipients(pension));
            Collections.shuffle(recipients, random);
            YearMonth last = pension.whole().begin().plusMonths(MONTHS - 1);
            for (Set<UUID> some : recipients) {
                Rupiah due = pension.until(some, last, book);
                pension = pension.paying(pension.dueUntil(some, last, book));
                assertEquals(Rupiah.ZERO, pension.until(some, last, book), this::told);
                assertTrue(!due.isNegative(), this::told);
            }
            for (YearMonth month = pension.whole().begin(); !month.isAfter(last); month = month.plusMonths(1)) {
                assertEquals(sum(pension.partsOf(month, book).stream().map(ChildPart::amount).toList()), paid(pension, month), this::told);
            }
        }
    }

    private void check(ChildrensPension pension) {
        Set<String> seen = new HashSet<>();
        for (PaidPart part : pension.paid()) {
            assertTrue(seen.add(part.child() + "|" + part.month()), this::told);
            assertTrue(part.amount().isPositive(), this::told);
            assertTrue(paid(pension, part.month()).compareTo(pension.whole().of(part.month(), book).amount()) <= 0, this::told);
        }
    }

    private ChildrensPension somebodyLeaves(ChildrensPension pension) {
        List<Sharer> children = new ArrayList<>(pension.children());
        int who = random.nextInt(children.size());
        Sharer child = children.get(who);
        LocalDate on = pension.whole().on().plusDays(random.nextInt(MONTHS * 30));
        children.set(who, switch (random.nextInt(3)) {
            case 0 -> new Sharer(child.id(), child.child(), on);
            case 1 -> new Sharer(child.id(), new Child(child.child().born(), on, child.child().works()), child.leftOn());
            default -> new Sharer(child.id(), new Child(child.child().born(), child.child().married(), on), child.leftOn());
        });
        return new ChildrensPension(pension.whole(), children, pension.paid(), pension.undividedThrough());
    }

    private ChildrensPension family() {
        LocalDate died = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_500));
        List<Sharer> children = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            children.add(new Sharer(UUID.randomUUID(), Child.dependent(died.minusDays(1 + random.nextInt(23 * 365))), null));
        }
        children.sort((one, other) -> one.child().born().compareTo(other.child().born()));
        return ChildrensPension.begins(new PensionMonths(Rupiah.of(1 + random.nextInt(2_400_000)), died), children);
    }

    /** Each child stands with one of them. */
    private List<Set<UUID>> recipients(ChildrensPension pension) {
        int many = 1 + random.nextInt(3);
        List<Set<UUID>> recipients = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            recipients.add(new HashSet<>());
        }
        pension.children().forEach(child -> recipients.get(random.nextInt(many)).add(child.id()));
        return recipients;
    }

    private static Rupiah paid(ChildrensPension pension, YearMonth month) {
        return sum(pension.paid().stream().filter(part -> part.month().equals(month)).map(PaidPart::amount).toList());
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private String told() {
        return "seed " + seed;
    }
}
