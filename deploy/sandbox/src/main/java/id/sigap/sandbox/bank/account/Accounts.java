package id.sigap.sandbox.bank.account;

import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class Accounts {

    private final Sql sql;

    Accounts(Sql sql) {
        this.sql = sql;
    }

    /** Opens the account, or renames it if it is there. */
    void save(Account account) {
        sql.update("""
                insert into account (bank_code, account_no, holder_name) values (?, ?, ?)
                on conflict (bank_code, account_no) do update set holder_name = excluded.holder_name""",
                account.bankCode(), account.accountNo(), account.name());
    }

    /** An account that can be used: opened, and not of the invalid kind. */
    public Optional<Account> usable(String bankCode, String accountNo) {
        if (AccountEnding.of(accountNo) == AccountEnding.INVALID) {
            return Optional.empty();
        }
        return sql.first("select bank_code, account_no, holder_name from account where bank_code = ? and account_no = ?",
                row -> new Account(row.getString(1), row.getString(2), row.getString(3)), bankCode, accountNo);
    }
}
