package id.sigap.payment.reconciliation;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.bank.AccountIndex;
import id.sigap.payment.bank.BankConfig;
import id.sigap.payment.reconciliation.BankStatements.Indexed;
import id.sigap.payment.reconciliation.BankStatements.Sums;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes a statement of our account in, a thousand lines at a time, and has it reconciled. The same statement once more changes nothing. */
@ApplicationScoped
public class ImportStatement {

    private static final int LINES_AT_ONCE = 1_000;

    private final BankStatements statements;
    private final AccountIndex accounts;
    private final BankConfig bank;
    private final ReconciliationConfig config;
    private final Timers timers;
    private final Clock clock;

    ImportStatement(BankStatements statements, AccountIndex accounts, BankConfig bank, ReconciliationConfig config, Timers timers, Clock clock) {
        this.statements = statements;
        this.accounts = accounts;
        this.bank = bank;
        this.config = config;
        this.timers = timers;
        this.clock = clock;
    }

    /** @param fresh false if it was there before */
    public record Imported(BankStatement statement, boolean fresh) {
    }

    /**
     * @param file camt.053, as it is or packed (gzip)
     * @param by   the account of who sent it; null where a timer fetched it
     * @throws ProblemException if it is not to be taken; nothing of it is kept then
     */
    @Transactional(TxType.MANDATORY)
    public Imported from(InputStream file, UUID by) {
        UUID id = Ids.next();
        Collector lines = new Collector(id);
        StatementHead head;
        try {
            head = Camt053.read(LimitedInput.of(file, config.mostBytes()), lines::add);
        } catch (UnreadableStatement | IOException e) {
            throw new ProblemException(PaymentProblem.STATEMENT_UNREADABLE);
        } catch (LimitedInput.TooLarge e) {
            throw new ProblemException(PaymentProblem.STATEMENT_TOO_LARGE);
        }
        lines.flush();
        check(head, lines);
        Sums sums = lines.sums(head);
        if (statements.insert(id, head, sums, by, clock.instant())) {
            timers.scheduleNow(ReconcileTimer.KIND, ReconcileTimer.NOW, "");
            return new Imported(statements.find(id).orElseThrow(), true);
        }
        statements.removeLines(id);
        BankStatement known = statements.find(head.account(), head.number()).orElseThrow();
        if (!MessageDigest.isEqual(statements.digestOf(known.id()), sums.digest())) {
            throw new ProblemException(PaymentProblem.STATEMENT_CHANGED);
        }
        return new Imported(known, false);
    }

    private void check(StatementHead head, Collector lines) {
        if (!bank.sourceAccount().equals(head.account()) || !"IDR".equals(head.currency())) {
            throw new ProblemException(PaymentProblem.STATEMENT_OF_OTHER_ACCOUNT);
        }
        if (head.closedOn().isBefore(head.openedOn()) || head.number().length() > 100) {
            throw new ProblemException(PaymentProblem.STATEMENT_UNREADABLE);
        }
        if (head.opening().amount() + lines.credits - lines.debits != head.closing().amount()) {
            throw new ProblemException(PaymentProblem.STATEMENT_NOT_BALANCED);
        }
    }

    /** What has been read of a statement's lines. */
    private final class Collector {

        private final UUID id;
        private final List<Indexed> waiting = new ArrayList<>(LINES_AT_ONCE);
        private final MessageDigest digest = sha256();
        private int stored;
        private long credits;
        private long debits;

        private Collector(UUID id) {
            this.id = id;
        }

        private void add(StatementLine line) {
            if (stored + waiting.size() == config.mostLines()) {
                throw new LimitedInput.TooLarge();
            }
            byte[] account = accounts.of(line.otherAccount());
            waiting.add(new Indexed(line, account));
            digest.update((line + "|" + line.nature() + "|" + line.bookedOn() + "|" + line.valueOn() + "|" + line.bankReference() + "\n").getBytes(StandardCharsets.UTF_8));
            if (account != null) {
                digest.update(account);
            }
            switch (line.direction()) {
                case CREDIT -> credits = Math.addExact(credits, line.amount().amount());
                case DEBIT -> debits = Math.addExact(debits, line.amount().amount());
            }
            if (waiting.size() == LINES_AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                statements.addLines(id, stored, waiting);
                stored += waiting.size();
                waiting.clear();
            }
        }

        private Sums sums(StatementHead head) {
            digest.update(head.toString().getBytes(StandardCharsets.UTF_8));
            return new Sums(credits, debits, stored, digest.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
