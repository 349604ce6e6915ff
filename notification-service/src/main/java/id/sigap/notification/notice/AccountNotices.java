package id.sigap.notification.notice;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import java.util.Optional;

/** What an account's owner is told about the account. */
public final class AccountNotices {

    private AccountNotices() {
    }

    public static Optional<Notice> of(AccountState account) {
        if (account.personId() == null || account.status() != AccountStatus.ACTIVE) {
            return Optional.empty();
        }
        return Optional.of(Notice.of("bound:" + account.personId(), NoticeKind.ACCOUNT_BOUND, null, account.changedAt()));
    }
}
