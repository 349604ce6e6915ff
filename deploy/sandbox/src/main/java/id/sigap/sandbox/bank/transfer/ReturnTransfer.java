package id.sigap.sandbox.bank.transfer;

import id.sigap.sandbox.bank.snap.BankNumbers;
import id.sigap.sandbox.bank.statement.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The receiver's bank sends the money of a transfer back: its status is refunded from then on, and the statement shows a credit under the transfer's reference. */
@ApplicationScoped
class ReturnTransfer {

    private final Transfers transfers;
    private final Statement statement;
    private final BankNumbers numbers;

    ReturnTransfer(Transfers transfers, Statement statement, BankNumbers numbers) {
        this.transfers = transfers;
        this.statement = statement;
        this.numbers = numbers;
    }

    /** @return the bank's number of the credit; empty if there is no such transfer, it was not paid, or came back before */
    @Transactional
    Optional<String> of(String partnerReferenceNo) {
        if (!transfers.giveBack(partnerReferenceNo)) {
            return Optional.empty();
        }
        String referenceNo = numbers.next();
        statement.credit(transfers.find(partnerReferenceNo).orElseThrow().order().rupiah(), referenceNo, partnerReferenceNo);
        return Optional.of(referenceNo);
    }
}
