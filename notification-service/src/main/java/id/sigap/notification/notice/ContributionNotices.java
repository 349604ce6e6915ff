package id.sigap.notification.notice;

import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.ContributionOverdue;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a member is told about contributions: one notice per account, month and amount, however often the balance moves. */
public final class ContributionNotices {

    private ContributionNotices() {
    }

    public static Optional<Notice> of(BalanceState balance) {
        if (balance.lastContribution() == null || balance.lastContributionMonth() == null) {
            return Optional.empty();
        }
        String key = "contribution:" + balance.ledgerAccountId() + ":" + balance.lastContributionMonth() + ":"
                + balance.lastContribution().amount();
        return Optional.of(Notice.of(key, NoticeKind.CONTRIBUTION_CREDITED, balance.membershipId(), balance.changedAt(),
                Bilingual.same(balance.programme().name()), Words.month(balance.lastContributionMonth()),
                Words.amount(balance.lastContribution())));
    }

    /** One notice per membership and month. */
    public static Notice of(ContributionOverdue overdue) {
        String key = "contribution-overdue:" + overdue.membershipId() + ":" + overdue.month();
        String programmes = overdue.programmes().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return Notice.of(key, NoticeKind.CONTRIBUTION_OVERDUE, overdue.membershipId(), overdue.at(), Bilingual.same(programmes),
                Words.month(overdue.month()), Words.day(overdue.dueOn()));
    }
}
