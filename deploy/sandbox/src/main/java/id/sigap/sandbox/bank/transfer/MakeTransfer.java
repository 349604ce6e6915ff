package id.sigap.sandbox.bank.transfer;

import id.sigap.sandbox.SandboxConfig;
import id.sigap.sandbox.bank.account.AccountEnding;
import id.sigap.sandbox.bank.account.Accounts;
import id.sigap.sandbox.bank.snap.Amount;
import id.sigap.sandbox.bank.snap.BankNumbers;
import id.sigap.sandbox.bank.snap.SnapAnswer;
import id.sigap.sandbox.bank.snap.SnapBody;
import id.sigap.sandbox.bank.snap.SnapRefusal;
import id.sigap.sandbox.bank.snap.SnapService;
import id.sigap.sandbox.bank.statement.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pays out, within this bank (service 17) or to another (18, by RTGS 22, by SKN 23), once per partnerReferenceNo. */
@ApplicationScoped
public class MakeTransfer {

    private static final long INTERBANK_MOST = 250_000_000L;
    private static final long RTGS_LEAST = 100_000_001L;
    private static final long SKN_MOST = 1_000_000_000L;

    private final Transfers transfers;
    private final Accounts accounts;
    private final Statement statement;
    private final BankNumbers numbers;
    private final String ownCode;

    MakeTransfer(Transfers transfers, Accounts accounts, Statement statement, BankNumbers numbers, SandboxConfig config) {
        this.transfers = transfers;
        this.accounts = accounts;
        this.statement = statement;
        this.numbers = numbers;
        this.ownCode = config.bank().code();
    }

    @Transactional
    public SnapAnswer intrabank(SnapBody body) {
        return make(TransferOrder.intrabank(body, ownCode));
    }

    @Transactional
    public SnapAnswer interbank(SnapBody body) {
        return make(within(TransferOrder.interbank(body), 1, INTERBANK_MOST));
    }

    @Transactional
    public SnapAnswer rtgs(SnapBody body) {
        return make(within(TransferOrder.clearing(body, SnapService.TRANSFER_RTGS), RTGS_LEAST, Long.MAX_VALUE));
    }

    @Transactional
    public SnapAnswer skn(SnapBody body) {
        return make(within(TransferOrder.clearing(body, SnapService.TRANSFER_SKN), 1, SKN_MOST));
    }

    private static TransferOrder within(TransferOrder order, long least, long most) {
        if (order.rupiah() < least || order.rupiah() > most) {
            throw SnapRefusal.exceedsLimit();
        }
        return order;
    }

    private SnapAnswer make(TransferOrder order) {
        transfers.find(order.partnerReferenceNo()).ifPresent(earlier -> refuseRepeated(earlier, order));
        if (accounts.usable(order.bankCode(), order.accountNo()).isEmpty()) {
            throw SnapRefusal.invalidAccount();
        }
        AccountEnding ending = AccountEnding.of(order.accountNo());
        if (ending == AccountEnding.NO_FUNDS) {
            throw SnapRefusal.insufficientFunds();
        }
        Transfer transfer = Transfer.accept(order, numbers.next());
        if (!transfers.insert(transfer)) {
            refuseRepeated(transfers.find(order.partnerReferenceNo()).orElseThrow(), order);
        }
        if (transfer.status() == Transfer.Status.SUCCESS) {
            statement.debit(order.rupiah(), transfer.referenceNo(), order.partnerReferenceNo());
        }
        return switch (ending) {
            case ANSWER_LOST -> new SnapAnswer(504, "00", "Timeout", Map.of());
            case FAILS_LATER -> new SnapAnswer(202, "00", "Request In Progress", fields(transfer));
            case INVALID, OTHER_NAME, NO_FUNDS, PLAIN -> SnapAnswer.successful(fields(transfer));
        };
    }

    private static void refuseRepeated(Transfer earlier, TransferOrder order) {
        throw earlier.order().paysTheSameAs(order) ? SnapRefusal.duplicateReference() : SnapRefusal.inconsistentRequest();
    }

    private static Map<String, Object> fields(Transfer transfer) {
        TransferOrder order = transfer.order();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("referenceNo", transfer.referenceNo());
        fields.put("partnerReferenceNo", order.partnerReferenceNo());
        fields.put("amount", Amount.ofRupiah(order.rupiah()));
        fields.put("beneficiaryAccountNo", order.accountNo());
        fields.put("beneficiaryBankCode", order.bankCode());
        fields.put("sourceAccountNo", order.sourceAccountNo());
        fields.put("transactionDate", order.transactionDate());
        fields.put("traceNo", transfer.referenceNo().substring(14));
        return fields;
    }
}
