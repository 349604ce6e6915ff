package id.sigap.membership.card;

import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Kpj;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the memberships of a person. */
@ApplicationScoped
class Cards {

    private static final int MOST = 50;
    private static final String SELECT = """
            select m.kpj, e.name, m.segment, m.status, m.joined_on from membership m left join employer e on e.id = m.employer_id
            where m.person_id = ?""";

    private final Database db;

    Cards(Database db) {
        this.db = db;
    }

    List<CardRow> all(UUID personId) {
        return db.list(SELECT + " order by m.joined_on desc, m.id desc limit ?", Cards::read, personId, MOST);
    }

    Optional<CardRow> one(UUID personId, Kpj kpj) {
        return db.first(SELECT + " and m.kpj = ?", Cards::read, personId, kpj.value());
    }

    private static CardRow read(Row row) throws SQLException {
        return new CardRow(row.text("kpj"), row.text("name"), row.constant(Segment.class, "segment"),
                row.constant(MembershipState.Status.class, "status"), row.date("joined_on"));
    }
}
