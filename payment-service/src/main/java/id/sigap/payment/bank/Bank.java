package id.sigap.payment.bank;

/** What we ask of a bank. Called by workers only, never while somebody waits for an answer. No call throws for what the bank says or fails to say. */
public interface Bank {

    /** The name of the account's holder. */
    BankAnswer<String> holderOf(Account account, String reference);

    /** Transfers money; Done holds the bank's reference. */
    BankAnswer<String> transfer(TransferOrder order);

    /** What became of a transfer. */
    BankAnswer<TransferReport> statusOf(TransferOrder order);
}
