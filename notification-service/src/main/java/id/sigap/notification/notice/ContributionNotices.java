package id.sigap.notification.notice;

import id.sigap.contracts.payment.BalanceState;
import java.util.Optional;

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
}
