package id.sigap.acceptance.data;

import java.util.List;
import java.util.UUID;

/** What one service holds of members: rows of its tables, gathered member by member and sent together. */
interface Rows {

    void add(Member member);

    /** What the members since the last call need in common; called before rows are sent. */
    default void complete() {
    }

    /** The employers that the next members work for. */
    default void addEmployers(List<Employer> employers) {
    }

    /** In the order in which they are sent: a table after those that it refers to. */
    List<CopyTable> tables();

    /** A query for the row of one member that is there if all of the member is. */
    String presence();

    /** The value of its one parameter. */
    UUID presenceOf(int member);
}
