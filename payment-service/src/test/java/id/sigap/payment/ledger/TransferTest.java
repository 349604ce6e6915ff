package id.sigap.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.Transfer.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final UUID ID = new UUID(1, 1);
    private static final UUID A = new UUID(2, 1);
    private static final UUID B = new UUID(2, 2);

    @Test
    void aTransferThatDoesNotBalanceCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> transfer(entry(A, 5), entry(B, -4)));
        assertThrows(IllegalArgumentException.class, () -> transfer(entry(A, 5)));
        assertThrows(IllegalArgumentException.class, () -> transfer(entry(A, 5), entry(A, -5)));
        assertThrows(IllegalArgumentException.class, () -> entry(A, 0));
        assertEquals(2, transfer(entry(A, 5), entry(B, -5)).entries().size());
    }

    @Test
    void aDraftAddsUpPerAccountAndBalancesWithOneControlAccount() {
        Transfer transfer = new Transfer.Draft().add(A, Rupiah.of(3)).add(A, Rupiah.of(4)).add(B, Rupiah.of(5)).add(B, Rupiah.of(-5))
                .balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT).as(ID, Kind.CONTRIBUTION, ID);

        assertEquals(List.of(entry(A, 7), entry(ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id(), -7)), transfer.entries());
    }

    @Test
    void whateverIsAddedADraftBalances() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Transfer.Draft draft = new Transfer.Draft().add(A, Rupiah.of(1 + random.nextInt(1_000_000)));
            for (int i = 0; i < random.nextInt(50); i++) {
                draft.add(new UUID(3, random.nextInt(9)), Rupiah.of(random.nextLong(1_000_000_000_000L)));
            }
            Transfer transfer = draft.balanceWith(ControlAccount.PAYOUTS_IN_TRANSIT).as(ID, Kind.PAYOUT, ID);
            assertEquals(0, transfer.entries().stream().mapToLong(e -> e.amount().amount()).sum(), "seed " + seed);
        }
    }

    @Test
    void aHoldTakesAllOfAPersonsAccountsOrNone() {
        MemberAccount first = account(10, 0, 7);
        MemberAccount second = account(20, 0, 3);
        assertEquals(new Hold.Placed(Rupiah.of(30), 8 + 4, Map.of(first.id(), Rupiah.of(10), second.id(), Rupiah.of(20))),
                Hold.decide(List.of(first, second, account(0, 0, 99)), BigDecimal.ONE));
        assertEquals(new Hold.AlreadyHeld(), Hold.decide(List.of(account(10, 0, 7), account(20, 20, 3)), BigDecimal.ONE));
        assertEquals(new Hold.NoBalance(), Hold.decide(List.of(account(0, 0, 1)), BigDecimal.ONE));
        assertEquals(new Hold.NoBalance(), Hold.decide(List.of(), BigDecimal.ONE));
    }

    @Test
    void aPartIsRoundedOnceAndTakenFromTheFirstAccountsAsFarAsTheyReach() {
        MemberAccount first = account(10, 0, 7);
        MemberAccount second = account(25, 0, 3);
        BigDecimal third = new BigDecimal("0.30");
        // 10.5 of 35
        assertEquals(new Hold.Placed(Rupiah.of(11), 8 + 4, Map.of(first.id(), Rupiah.of(10), second.id(), Rupiah.of(1))), Hold.decide(List.of(first, second), third));
        assertEquals(new Hold.Placed(Rupiah.of(8), 4, Map.of(second.id(), Rupiah.of(8))), Hold.decide(List.of(second), third));
        assertEquals(new Hold.NoBalance(), Hold.decide(List.of(account(1, 0, 3)), third));
    }

    private static MemberAccount account(long balance, long held, long version) {
        return new MemberAccount(UUID.randomUUID(), B, A, Programme.JHT, Rupiah.of(balance), Rupiah.of(held), version);
    }

    private static Transfer transfer(Entry... entries) {
        return new Transfer(ID, Kind.PAYOUT, ID, List.of(entries));
    }

    private static Entry entry(UUID account, long amount) {
        return new Entry(account, Rupiah.of(amount));
    }
}
