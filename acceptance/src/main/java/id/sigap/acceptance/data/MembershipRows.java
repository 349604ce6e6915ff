package id.sigap.acceptance.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Persons, memberships and what the home screen shows of them, as membership-service holds them. */
final class MembershipRows implements Rows {

    private final CopyTable keys = new CopyTable("person_key", "owner_id", "wrapped_key", "kek_id", "created_at");
    private final CopyTable employers = new CopyTable("employer", "id", "npp", "name", "scale", "risk_class", "revision", "changed_at");
    private final CopyTable persons = new CopyTable("person", "id", "nik_index", "nik_sealed", "legal_name_sealed", "birth_date_sealed", "sex",
            "identity_source", "account_id", "bound_at", "created_at", "changed_at");
    private final CopyTable bindings = new CopyTable("binding", "binding_id", "account_id", "decision", "person_id", "proof", "decided_at");
    private final CopyTable kpjs = new CopyTable("kpj_number", "kpj", "issued_at");
    private final CopyTable memberships = new CopyTable("membership", "id", "person_id", "kpj", "segment", "status", "employer_id",
            "worker_name_sealed", "joined_on", "changed_at");
    private final CopyTable employments = new CopyTable("employment", "id", "membership_id", "started_on", "end_reason", "letter_date", "last_day",
            "reported_on");
    private final CopyTable wages = new CopyTable("wage", "id", "employment_id", "valid_from", "monthly_wage", "known_at");
    private final CopyTable balances = new CopyTable("known_balance", "ledger_account_id", "membership_id", "person_id", "programme", "balance", "held",
            "last_contribution", "last_contribution_month", "changed_at");
    private final CopyTable inboxes = new CopyTable("known_inbox", "account_id", "unread", "changed_at");
    private final Population population;
    private final Seals seals;

    MembershipRows(Population population, Seals seals) {
        this.population = population;
        this.seals = seals;
    }

    @Override
    public void addEmployers(List<Employer> all) {
        Instant known = start(Population.AS_OF);
        all.forEach(e -> employers.row().id(e.id()).text(e.npp()).text(e.name()).text(e.scale()).text(e.riskClass()).integer(1).time(known));
    }

    @Override
    public void add(Member m) {
        Seals.Key key = seals.newKey(m.personId());
        keys.row().id(m.personId()).bytes(key.wrapped()).text("kek").time(m.joinedAt());
        persons.row().id(m.personId()).bytes(seals.index("person.nik", m.nik())).bytes(key.seal("person.nik", m.nik()))
                .bytes(key.seal("person.legal-name", m.name())).bytes(key.seal("person.birth-date", m.birthDate().toString())).text(m.sex())
                .text("REGISTRY").id(m.accountId()).time(m.joinedAt()).time(m.joinedAt()).time(m.joinedAt());
        bindings.row().id(m.bindingId()).id(m.accountId()).text("BOUND").id(m.personId()).text("SELFIE_AND_REGISTRY").time(m.joinedAt());
        inboxes.row().id(m.accountId()).integer(m.number() % 4).time(m.joinedAt());
        m.memberships().forEach(membership -> add(m, membership, key));
    }

    private void add(Member m, Member.Membership membership, Seals.Key key) {
        Instant issued = start(membership.joinedOn());
        kpjs.row().text(membership.kpj()).time(issued);
        memberships.row().id(membership.id()).id(m.personId()).text(membership.kpj()).text(membership.segment())
                .text(membership.isActive() ? "ACTIVE" : "INACTIVE").id(membership.employer() == null ? null : membership.employer().id())
                .bytes(key.seal("membership.worker-name", m.name())).date(membership.joinedOn()).time(issued);
        if (membership.job() != null) {
            add(membership, membership.job(), issued);
        }
        for (Member.Holding h : membership.ledger()) {
            balances.row().id(h.ledgerAccountId()).id(membership.id()).id(m.personId()).text(h.programme()).bigint(h.balance()).bigint(0)
                    .bigint(h.contribution()).text(h.lastMonth()).time(start(Population.AS_OF));
        }
    }

    private void add(Member.Membership membership, Member.Job job, Instant issued) {
        employments.row().id(job.employmentId()).id(membership.id()).date(membership.joinedOn());
        if (job.end() == null) {
            employments.nothing().nothing().nothing().nothing();
        } else {
            employments.text(job.end().reason()).date(job.end().letterDate()).date(job.end().lastDay()).date(job.end().reportedOn());
        }
        wages.row().id(job.wageId()).id(job.employmentId()).date(membership.joinedOn().withDayOfMonth(1)).bigint(job.monthlyWage()).time(issued);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.ofHours(7)).toInstant();
    }

    @Override
    public List<CopyTable> tables() {
        return List.of(keys, employers, persons, bindings, kpjs, memberships, employments, wages, balances, inboxes);
    }

    @Override
    public String presence() {
        return "select 1 from person where id = ?";
    }

    @Override
    public UUID presenceOf(int member) {
        return population.personId(member);
    }
}
