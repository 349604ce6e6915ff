package id.sigap.acceptance.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * The ledger and what payment-service knows of memberships. Accounts begin empty; one balanced transfer for each lot of members
 * brings what they own, from the money that is in transit at the bank.
 */
final class PaymentRows implements Rows {

    /** {@code CONTRIBUTIONS_IN_TRANSIT}, by its fixed id. */
    private static final UUID IN_TRANSIT = new UUID(0x7000L, 0x8000_0000_0000_0001L);
    private static final String KIND = "CONTRIBUTION";

    private final CopyTable keys = new CopyTable("person_key", "owner_id", "wrapped_key", "kek_id", "created_at");
    private final CopyTable employers = new CopyTable("employer", "employer_id", "npp", "name", "scale", "risk_class");
    private final CopyTable persons = new CopyTable("person", "person_id", "born_month");
    private final CopyTable memberships = new CopyTable("membership", "membership_id", "person_id", "employer_id", "kpj_sealed", "segment", "status",
            "monthly_wage", "joined_on", "ended_on");
    private final CopyTable accounts = new CopyTable("ledger_account", "id", "membership_id", "person_id", "programme");
    private final CopyTable transfers = new CopyTable("ledger_transfer", "id", "kind", "subject", "digest");
    private final CopyTable entries = new CopyTable("ledger_entry", "transfer_id", "account_id", "amount");
    private final Population population;
    private final Seals seals;
    private Lot lot;

    /** The transfer in the making. */
    private final class Lot {

        private final UUID transferId;
        private final UUID billId;
        private final MessageDigest digest = sha256();
        private long total;

        Lot(int firstMember) {
            transferId = population.transferId(firstMember);
            billId = population.billId(firstMember);
            digest.update((KIND + ":" + billId + ":").getBytes(StandardCharsets.UTF_8));
        }

        void add(UUID accountId, long amount) {
            String separator = total == 0 ? "" : ",";
            digest.update((separator + accountId + "=" + amount).getBytes(StandardCharsets.UTF_8));
            entries.row().id(transferId).id(accountId).bigint(amount);
            total += amount;
        }

        void book() {
            if (total > 0) {
                add(IN_TRANSIT, -total);
                transfers.row().id(transferId).text(KIND).id(billId).bytes(digest.digest());
            }
        }
    }

    PaymentRows(Population population, Seals seals) {
        this.population = population;
        this.seals = seals;
    }

    @Override
    public void addEmployers(List<Employer> all) {
        all.forEach(e -> employers.row().id(e.id()).text(e.npp()).text(e.name()).text(e.scale()).text(e.riskClass()));
    }

    @Override
    public void add(Member m) {
        if (lot == null) {
            lot = new Lot(m.number());
        }
        Seals.Key key = seals.newKey(m.personId());
        keys.row().id(m.personId()).bytes(key.wrapped()).text("kek").time(m.joinedAt());
        persons.row().id(m.personId()).date(m.birthDate().withDayOfMonth(1));
        for (Member.Membership membership : m.memberships()) {
            add(m.personId(), membership, key);
            for (Member.Holding h : membership.ledger()) {
                accounts.row().id(h.ledgerAccountId()).id(membership.id()).id(m.personId()).text(h.programme());
                lot.add(h.ledgerAccountId(), h.balance());
            }
        }
    }

    private void add(UUID personId, Member.Membership membership, Seals.Key key) {
        memberships.row().id(membership.id()).id(personId).id(membership.employer() == null ? null : membership.employer().id())
                .bytes(key.seal("membership.kpj", membership.kpj())).text(membership.segment()).text(membership.isActive() ? "ACTIVE" : "INACTIVE");
        if (membership.job() == null) {
            memberships.nothing().date(membership.joinedOn()).nothing();
        } else {
            memberships.bigint(membership.job().monthlyWage()).date(membership.joinedOn());
            if (membership.isActive()) {
                memberships.nothing();
            } else {
                memberships.date(membership.job().end().lastDay());
            }
        }
    }

    @Override
    public void complete() {
        if (lot != null) {
            lot.book();
            lot = null;
        }
    }

    @Override
    public List<CopyTable> tables() {
        return List.of(keys, employers, persons, memberships, accounts, transfers, entries);
    }

    @Override
    public String presence() {
        return "select 1 from person where person_id = ?";
    }

    @Override
    public UUID presenceOf(int member) {
        return population.personId(member);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
