package id.sigap.claims.pension;

import id.sigap.claims.jp.ChildrensPension;
import id.sigap.claims.jp.PaidPart;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.claims.jp.Sharer;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of what the children of one deceased share. */
@ApplicationScoped
class ChildrenTable {

    /** More children than a case names. */
    private static final int MOST = 200;
    private static final int MOST_MONTHS = 5000;

    private final Database db;
    private final PensionSeals seals;

    ChildrenTable(Database db, PensionSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** Empty where no pension of children was granted. @param from first month of which is told what was paid; null for all */
    Optional<ChildrensPension> of(UUID insured, YearMonth from) {
        Optional<ChildrensPension> bare = db.first("select first_amount, right_on, undivided_through from pension_family where insured_id = ? and first_amount is not null",
                row -> new ChildrensPension(new PensionMonths(row.rupiah("first_amount"), row.date("right_on")), List.of(), List.of(), row.month("undivided_through")), insured);
        return bare.map(pension -> new ChildrensPension(pension.whole(), all(insured), paid(insured, from), pension.undividedThrough()));
    }

    private List<Sharer> all(UUID insured) {
        return db.list("select child_id, facts_sealed, left_on from pension_child where insured_id = ? order by place, child_id limit ?", row -> sharer(insured, row),
                insured, MOST);
    }

    private List<PaidPart> paid(UUID insured, YearMonth from) {
        return db.list("""
                select child_id, month, amount from pension_child_month where insured_id = ? and (?::date is null or month >= ?::date) order by month, child_id limit ?""",
                row -> new PaidPart(row.uuid("child_id"), row.month("month"), row.rupiah("amount")), insured, from, from, MOST_MONTHS);
    }

    private Sharer sharer(UUID insured, Row row) throws SQLException {
        return new Sharer(row.uuid("child_id"), seals.child(insured, row.bytes("facts_sealed")), row.date("left_on"));
    }

    /** Those whose shares a pension pays, in their order. */
    List<Sharer> ofPension(UUID insured, UUID pensionId) {
        return db.list("select child_id, facts_sealed, left_on from pension_child where pension_id = ? order by place, child_id limit ?", row -> sharer(insured, row),
                pensionId, MOST);
    }

    /** Those for whom a pension goes on. */
    Set<UUID> paidFor(UUID insured) {
        return Set.copyOf(db.list("""
                select child_id from pension_child child join pension on pension.id = child.pension_id where child.insured_id = ? and state <> 'ENDED' limit ?""",
                row -> row.uuid("child_id"), insured, MOST));
    }

    /** The amount is fixed with the first month that is asked to be paid. */
    void begin(UUID insured, PensionMonths whole) {
        db.update("""
                update pension_family set first_amount = ?, right_on = ? where insured_id = ? and undivided_through is null
                    and not exists (select 1 from pension_child_month where insured_id = ?)""", whole.first(), whole.on(), insured, insured);
    }

    void undivided(UUID insured, YearMonth through) {
        db.update("update pension_family set undivided_through = ? where insured_id = ?", through, insured);
    }

    /** All children as they are known now, in their order. */
    void know(UUID insured, List<Sharer> children) {
        for (int place = 0; place < children.size(); place++) {
            Sharer child = children.get(place);
            db.update("""
                    insert into pension_child (insured_id, child_id, place, facts_sealed, left_on, left_because) values (?, ?, ?, ?, ?, ?)
                    on conflict (insured_id, child_id) do update set place = excluded.place, facts_sealed = excluded.facts_sealed, left_on = excluded.left_on,
                        left_because = case when excluded.left_on is null then null else coalesce(pension_child.left_because, excluded.left_because) end""",
                    insured, child.id(), place, seals.child(insured, child.child()), child.leftOn(), child.leftOn() == null ? null : EndGround.DEATH);
        }
    }

    /** A pension pays the child's share from now on. */
    void stand(UUID insured, UUID child, UUID pensionId, boolean itself) {
        db.update("update pension_child set pension_id = ?, itself = ? where insured_id = ? and child_id = ?", pensionId, itself, insured, child);
    }

    void pay(UUID insured, UUID pensionId, UUID claimId, List<PaidPart> parts) {
        db.batch("insert into pension_child_month (insured_id, child_id, month, pension_id, claim_id, amount) values (?, ?, ?, ?, ?, ?)",
                parts.stream().map(part -> new Object[]{insured, part.child(), part.month(), pensionId, claimId, part.amount()}).toList());
    }

    /** What a claim would have paid is not paid. */
    void takeBack(UUID claimId) {
        db.update("delete from pension_child_month where claim_id = ?", claimId);
    }

    /** Shares no more from that day on; what ended it before stays. */
    void leave(UUID insured, UUID child, EndGround because, LocalDate on) {
        db.update("update pension_child set left_on = ?, left_because = ? where insured_id = ? and child_id = ? and (left_on is null or left_on > ?)", on, because,
                insured, child, on);
    }

    /** Nobody receives its share until another claims it. */
    void release(UUID insured, UUID child) {
        db.update("update pension_child set pension_id = null, itself = false where insured_id = ? and child_id = ?", insured, child);
    }

    boolean isItself(UUID insured, UUID child) {
        return db.first("select itself from pension_child where insured_id = ? and child_id = ?", row -> row.flag("itself"), insured, child).orElse(false);
    }
}
